import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import type { LeadEvent } from '@davylamp/casework'
import { appendEvents } from '../act/append.js'
import { bodyId as own, head, meterFinding, registered } from '../act/lead.fixture.js'
import { readMatter } from '../act/matter.js'
import { importFindings } from '../import/findings.js'
import { openLead } from '../read/leads.js'
import { keepBody } from '../repository/bodies.js'
import { signingKey } from '../repository/installation.js'
import { onEverySystem } from '../store.fixture.js'
import { keepTip } from '../tip/tips.js'
import { vaultOfKey } from '../tip/vault.js'

const [police, city, elsewhere] = ['qingxia-police', 'city-development', 'baishi-development']
const ref = (matterId: string) => ({ bodyId: own, matter: 'lead' as const, matterId })

/** A lead that is the police’s to work on. */
const given: LeadEvent = {
  ...head('lead:given', 2),
  kind: 'assigned',
  data: { bodyId: police, personId: null, dueOn: null },
}

onEverySystem('records as a body sees them', (at) => {
  beforeAll(async () => {
    const { db } = at.store
    for (const [bodyId, kind, area] of [
      [own, 'development-reform', '510198'],
      [police, 'police', '510198'],
      [city, 'development-reform', '510100'],
      [elsewhere, 'development-reform', '510798'],
    ] as const)
      await keepBody(db, { bodyId, name: bodyId, kind, area, province: '四川' })
    await appendEvents(db, ref('lead:given'), [registered('lead:given'), given])
    await appendEvents(db, ref('lead:kept'), [registered('lead:kept')])
    const by = { personId: 'li', bodyId: own, role: 'screener' as const }
    const places = { sites: [], links: [], accountOfMeter: new Map<string, string>() }
    const options = { bodyId: own, by, today: '2022-08-19', places, source: 'x' }
    await importFindings(db, options, [meterFinding(1), meterFinding(2)])
    const vault = vaultOfKey(Buffer.alloc(32).toString('base64'))
    const told = {
      where: 'x',
      lon: null,
      lat: null,
      since: null,
      signs: [],
      text: 'x',
      urgent: false,
      wantsReply: false,
    }
    if (vault !== null)
      await keepTip(db, vault, own, { ...told, tipId: 'tip:1', receivedAt: given.at, channel: 'form' }, { name: 'x' })
    await db.transaction().execute((trx) => signingKey(trx))
  })

  /** Every table that says whose its rows are, but for names of bodies and heads of chains. */
  const tables = async (): Promise<string[]> => {
    const { rows } = await sql<{ name: string }>`
      select c.table_name as name from information_schema.columns c join information_schema.tables t
      on t.table_name = c.table_name and t.table_schema = c.table_schema and t.table_type = 'BASE TABLE'
      where c.table_schema = current_schema and c.column_name = 'body_id'
        and c.table_name not in ('body', 'journal_chain') order by 1`.execute(at.store.db)
    return rows.map(({ name }) => name)
  }
  /** Rows of a table that a body is shown when it asks for all of them; none where it may not even ask. */
  const count = async (bodyId: string | null, table: string, db = at.store.asBody(bodyId)): Promise<number> => {
    try {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(db)
      return rows[0]?.n ?? -1
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === '42501') return 0
      throw error
    }
  }

  it('are none for who is in no body or in one that has nothing to do with them, whatever he asks', async () => {
    const names = await tables()
    expect(names).toEqual(expect.arrayContaining(['event', 'finding', 'journal_entry', 'lead', 'tip', 'tipster_vault']))
    for (const table of names)
      for (const who of [null, '', elsewhere, "' or true --", 'nobody'])
        expect([table, who, await count(who, table)]).toEqual([table, who, 0])
    // and there is something to see
    for (const table of ['event', 'finding', 'lead', 'tip', 'tipster_vault', 'journal_entry'])
      expect(await count(own, table)).toBe(await count(null, table, at.store.db))
  })

  it('are those given to a body, with what belongs to them, and it can go on with those', async () => {
    const db = at.store.asBody(police)
    expect(await db.selectFrom('lead').select('lead_id').execute()).toEqual([{ lead_id: 'lead:given' }])
    expect(await count(police, 'event')).toBe(2)
    for (const table of ['finding', 'tip', 'tipster_vault', 'journal_entry']) expect(await count(police, table)).toBe(0)
    const checked: LeadEvent = { ...head('lead:given', 3), kind: 'desk-checked', data: { sources: [], summary: 'x' } }
    expect(await appendEvents(db, ref('lead:given'), [checked])).toMatchObject({ ok: true, version: 3 })
    const other: LeadEvent = { ...checked, matterId: 'lead:kept' }
    await expect(appendEvents(db, ref('lead:kept'), [other])).rejects.toThrow(/row-level security/)
    expect((await readMatter(at.store.db, ref('lead:kept'))).version).toBe(1)
  })

  it('of the areas below are read from above, and neither written nor told who gave a tip', async () => {
    const db = at.store.asBody(city)
    expect(await count(city, 'lead')).toBe(await count(own, 'lead'))
    const by = { personId: 'w', bodyId: city, role: 'leader' as const }
    expect(await openLead(db, { by, purpose: 'x' }, own, 'lead:kept')).not.toBeNull()
    for (const table of ['tip', 'tipster_vault', 'journal_entry']) expect(await count(city, table)).toBe(0)
    const event = { ...registered('lead:kept', 9), id: 'other' }
    await expect(appendEvents(db, ref('lead:kept'), [event])).rejects.toThrow(/row-level security/)
    const { numUpdatedRows } = await db.updateTable('lead').set({ stage: 'closed' }).executeTakeFirst()
    expect(numUpdatedRows).toBe(0n)
  })

  it('never hold the key of the installation, and nothing can be removed', async () => {
    for (const statement of ['select * from installation', 'delete from lead', 'delete from tip', 'truncate finding'])
      await expect(sql.raw(statement).execute(at.store.asBody(own)), statement).rejects.toThrow(/permission denied/)
    await sql`reset role`.execute(at.store.asBody(elsewhere))
    expect(await count(elsewhere, 'lead')).toBe(0)
  })

  it('stay apart when many ask at once over the same connections', async () => {
    const all = await count(own, 'lead')
    const asked = Array.from({ length: 120 }, (_, n) => [own, elsewhere, null, police][n % 4] ?? null)
    const seen = await Promise.all(asked.map((who) => count(who, 'lead')))
    const expected = asked.map((who) => (who === own ? all : who === police ? 1 : 0))
    expect(seen).toEqual(expected)
  })

  it('are not asked for where the database does not watch over rows', async () => {
    await sql`alter table event disable row level security`.execute(at.store.db)
    try {
      await expect(count(own, 'lead')).rejects.toMatchObject({ said: { code: 'rows-not-watched' } })
    } finally {
      await sql`alter table event enable row level security`.execute(at.store.db)
    }
    expect(await count(own, 'lead')).toBeGreaterThan(0)
  })
})
