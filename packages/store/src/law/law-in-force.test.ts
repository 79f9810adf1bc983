import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseEvent } from '@davylamp/casework'
import { afterAll, expect, it } from 'vitest'
import { appendEvents } from '../act/append.js'
import { bodyId, head } from '../act/lead.fixture.js'
import type { Store } from '../open-store.js'
import { keepBody } from '../repository/bodies.js'
import { opened } from '../store.fixture.js'
import { dataFolder } from '../supervisor/server.fixture.js'

const { folder, remove } = dataFolder()
afterAll(remove)

/** A year without days off: terms of working days end earlier in it. */
const year = (make: object) => ({
  year: 2022,
  replaces: true,
  notice: '试验',
  noticeDate: '2021-10-25',
  holidays: [{ name: 'new-year', from: '2022-01-01', to: '2022-01-01' }],
  ...make,
})
const calendar = (make: object = {}) =>
  JSON.stringify({ format: 'davylamp-calendar', formatVersion: 1, years: [year(make)] })

const events: CaseEvent[] = [
  { ...head('case:1', 1), kind: 'opened', data: { leadIds: [], siteId: 's', title: 't' } },
  {
    ...head('case:1', 2),
    // seven working days from then on lie about the week off in October
    actedOn: '2022-09-29',
    kind: 'measure-taken',
    data: {
      measureId: 'measure:1',
      kind: 'preserve-evidence',
      bodyId,
      basis: { instrument: 'administrative-penalty-law', article: '56' },
      machineIds: [],
      purpose: null,
    },
  },
]

async function withStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await opened({ folder })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

const dueOn = async ({ db }: Store) =>
  (await db.selectFrom('clock').select('due_on').execute()).map((row) => row.due_on)
const entered = async ({ db }: Store) => {
  const rows = await db
    .selectFrom('journal_entry')
    .select('line')
    .where('kind', '=', 'law.in-force')
    .orderBy('seq')
    .execute()
  return rows.map(({ line }) => JSON.parse(line).body as { sha256: string; before: string; files: { name: string }[] })
}

it(
  'counts terms by the law of the data folder, and enters into the journal what has changed',
  { timeout: 120_000 },
  async () => {
    const shipped = await withStore(async (store) => {
      await keepBody(store.db, { bodyId, name: '青峡县发展和改革局' })
      await appendEvents(store.db, { bodyId, matter: 'case', matterId: 'case:1' }, events, { law: store.law.set })
      return { due: await dueOn(store), sha256: store.law.sha256 }
    })
    expect(shipped.due).toEqual(['2022-10-13'])

    mkdirSync(join(folder, 'law'))
    writeFileSync(join(folder, 'law/calendar.json'), calendar())
    const own = await withStore(async (store) => {
      expect(await dueOn(store)).toEqual(['2022-10-10'])
      const changes = await entered(store)
      expect(changes).toMatchObject([
        { before: shipped.sha256, sha256: store.law.sha256, files: [{ name: 'calendar.json' }] },
      ])
      return store.law.sha256
    })
    expect(own).not.toBe(shipped.sha256)

    // nothing has changed: nothing is entered
    expect(await withStore(async (store) => (await entered(store)).length)).toBe(1)

    writeFileSync(join(folder, 'law/calendar.json'), calendar({ notice: '' }))
    await withStore(async (store) => {
      expect(store.law.problems).toMatchObject([{ file: 'calendar.json', path: 'years[0].notice' }])
      expect(await dueOn(store)).toEqual(shipped.due)
    })
    rmSync(join(folder, 'law'), { recursive: true })
  },
)
