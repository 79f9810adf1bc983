import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { onEverySystem } from '../store.fixture.js'

onEverySystem('statements that come again', (at) => {
  it('are prepared once a connection, lists that are cut off and texts beyond the bound never', async () => {
    await at.store.db.connection().execute(async (db) => {
      const held = async () => {
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_prepared_statements`.execute(db)
        return rows[0]?.n ?? -1
      }
      const before = await held()
      for (let n = 0; n < 5; n++) await db.selectFrom('body').select('name').where('body_id', '=', `b${n}`).execute()
      expect(await held()).toBe(before + 1)
      for (let n = 0; n < 5; n++) await db.selectFrom('body').select('area').limit(n).execute()
      expect(await held()).toBe(before + 1)
      for (let n = 0; n < 300; n++) await sql.raw(`select ${n} as n`).execute(db)
      expect(await held()).toBeLessThanOrEqual(200)
    })
  })

  it('go on after a table has changed under them', async () => {
    const ask = () => sql<object>`select * from changing`.execute(at.store.db)
    await sql`create table changing (a integer)`.execute(at.store.db)
    await sql`insert into changing values (1)`.execute(at.store.db)
    for (let n = 0; n < 3; n++) expect((await ask()).rows).toEqual([{ a: 1 }])
    await sql`alter table changing add column b integer`.execute(at.store.db)
    const told: string[] = []
    for (let n = 0; n < 12; n++) {
      try {
        expect((await ask()).rows).toEqual([{ a: 1, b: null }])
      } catch (error) {
        told.push(error instanceof Error ? error.message : '')
      }
    }
    // each connection may be told once, and is replaced then
    expect(told.length).toBeLessThan(4)
    expect((await ask()).rows).toEqual([{ a: 1, b: null }])
  })
})
