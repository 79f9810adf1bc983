/**
 * How long the records take to open, to fill and to list: LEADS leads of invented findings, USERS people asking at once.
 *
 * npm run bench -- store [LEADS] [FINDINGS A LEAD] [USERS]
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  appendEvents,
  countLeads,
  importFindings,
  keepBody,
  listLeads,
  openLead,
  openStore,
  writeBackup,
} from '../dist/index.js'

const leads = Number(process.argv[2] ?? 100_000)
const perLead = Number(process.argv[3] ?? 1)
const users = Number(process.argv[4] ?? 20)
const folder = mkdtempSync(join(tmpdir(), 'davylamp-bench-'))
const bodyId = 'bench'
const by = { personId: 'p1', bodyId, role: 'screener' }
const reader = { by, purpose: 'bench' }
let leadIds
const towns = Array.from({ length: 20 }, (_, n) => `town ${n}`)

try {
  const first = await timed(() => open())
  await first.value.close()
  const warm = []
  for (let round = 0; round < 5; round++) {
    const opened = await timed(() => open())
    warm.push(opened.ms)
    await opened.value.close()
  }
  console.log(`open, first time       ${Math.round(first.ms)} ms (makes the cluster and the schema)`)
  console.log(`open, warm             ${Math.round(median(warm))} ms (median of ${warm.length})`)

  const store = await open()
  const { db } = store
  await keepBody(db, { bodyId, name: 'Bench' })
  const places = placesOf()
  const options = { bodyId, by, today: '2026-11-24', places, source: 'bench' }
  const filled = await timed(() => importFindings(db, options, findings()))
  const count = leads * perLead
  console.log(
    `import                 ${Math.round((count / filled.ms) * 1000)} findings/s (${count} findings, ${filled.value.newLeads} leads)`,
  )
  const again = await timed(() => importFindings(db, options, findings()))
  console.log(`import the same again  ${Math.round((count / again.ms) * 1000)} findings/s (${again.value.fresh} fresh)`)
  for (let n = 0; n < 2000; n++) await assign(db, n)
  await store.pool.query('analyze')

  const filters = [
    {},
    { verdicts: ['probable'] },
    { town: 'town 7' },
    { stages: ['assigned'] },
    { town: 'town 3', verdicts: ['suspect'] },
    { assignedPersonId: 'p1' },
    { dueBy: '2026-12-10', order: 'deadline' },
  ]
  const lists = []
  await many(users, 40, async (user, round) => {
    const { order = 'rank', ...filter } = filters[(user + round) % filters.length]
    let after
    for (let page = 0; page < 3; page++) {
      const asked = await timed(() => listLeads(db, reader, { bodyId, ...filter }, { order, ...(after && { after }) }))
      lists.push(asked.ms)
      if (asked.value.next === null) break
      after = asked.value.next
    }
  })
  print(`list, a page of 50`, lists)
  const counts = []
  for (let round = 0; round < 20; round++) counts.push((await timed(() => countLeads(db, { bodyId }))).ms)
  print('count by verdict, stage', counts)
  const deep = await timed(() => listLeads(db, reader, { bodyId }, { after: deepCursor() }))
  console.log(`list, far down         ${Math.round(deep.ms)} ms (${deep.value.items.length} leads)`)
  const opens = []
  const page = await listLeads(db, reader, { bodyId }, { limit: 500 })
  await many(users, 20, async (user, round) => {
    const { leadId } = page.items[(user * 20 + round) % page.items.length]
    opens.push((await timed(() => openLead(db, reader, bodyId, leadId))).ms)
  })
  print('open a lead', opens)
  const writes = []
  const written = await timed(() =>
    many(users, 50, async (user, round) => {
      writes.push((await timed(() => assign(db, 5000 + user * 50 + round))).ms)
    }),
  )
  print('append an event', writes)
  console.log(
    `append, all together   ${Math.round((writes.length / written.ms) * 1000)} events/s (each on the disk before it is acknowledged)`,
  )
  const backup = await timed(() => writeBackup(store, join(folder, 'bench.backup')))
  console.log(
    `backup                 ${(backup.ms / 1000).toFixed(1)} s (${Object.values(backup.value.rows).reduce((a, b) => a + b)} rows)`,
  )
  await store.close()
} finally {
  rmSync(folder, { recursive: true })
}

async function open() {
  const opened = await openStore({ folder }, { connections: users + 2 })
  if (opened.problem) throw new Error(opened.problem.en)
  return opened.store
}

function placesOf() {
  const sites = Array.from({ length: leads }, (_, n) => ({
    siteId: `s${n}`,
    name: `Site ${n}`,
    premises: n % 3 === 0 ? 'home' : 'plant',
    town: towns[n % towns.length],
    lon: null,
    lat: null,
  }))
  const links = sites.map(({ siteId }, n) => ({ siteId, kind: 'meter', value: `M${n}`, from: null, to: null }))
  return { sites, links, accountOfMeter: new Map() }
}

function* findings() {
  for (let n = 0; n < leads * perLead; n++) {
    const meter = Math.floor(n / perLead)
    const random = ((n * 2654435761) % 4294967296) / 4294967296
    yield {
      schema: 'davylamp.finding/1',
      id: `power:${n.toString(16).padStart(16, '0')}`,
      sense: 'power',
      verdict: random > 0.9 ? 'probable' : 'suspect',
      score: 0.5 + random / 2,
      subject: { kind: 'meter', id: `M${meter}` },
      source: 'readings.csv',
      line: null,
      from: '2026-07-01T00:00:00.000Z',
      to: '2026-07-31T00:00:00.000Z',
      mining: {
        powerKw: { low: 3 + random * 50, high: 4 + random * 60 },
        machines: { low: 1, high: 2 + Math.floor(random * 20) },
      },
      reasons: Array.from({ length: 6 }, (_, index) => ({
        code: `power.reason-${index}`,
        weight: random,
        params: { n: index },
        en: 'The load hardly changes over day and night, as that of few other meters of its kind does.',
        zh: '该表昼夜负荷几乎不变，同类电表中极少如此。',
      })),
      alternatives: [],
      missing: [],
      evidence: [],
      detector: { name: 'power', version: '1.0.0' },
    }
  }
}

async function assign(db, n) {
  leadIds ??= await allLeads(db)
  const matterId = leadIds[n % leadIds.length]
  const event = {
    id: `assign-${n}`,
    matterId,
    at: new Date().toISOString(),
    actedOn: '2026-11-24',
    by,
    override: null,
    kind: 'assigned',
    data: { bodyId, personId: `p${n % 10}`, dueOn: `2026-12-${String((n % 28) + 1).padStart(2, '0')}` },
  }
  await appendEvents(db, { bodyId, matter: 'lead', matterId }, [event])
}

async function allLeads(db) {
  const rows = await db.selectFrom('lead').select('lead_id').orderBy('lead_id').limit(20_000).execute()
  return rows.map(({ lead_id }) => lead_id)
}

/** Near the end of the list by rank. */
function deepCursor() {
  return Buffer.from(JSON.stringify([3, 2, ''])).toString('base64url')
}

async function many(count, rounds, work) {
  await Promise.all(
    Array.from({ length: count }, async (_, user) => {
      for (let round = 0; round < rounds; round++) await work(user, round)
    }),
  )
}

async function timed(work) {
  const start = performance.now()
  const value = await work()
  return { value, ms: performance.now() - start }
}

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]
}

function print(what, list) {
  const sorted = list.toSorted((a, b) => a - b)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1)
  console.log(`${what.padEnd(23)}p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (${list.length} times, ${users} users)`)
}
