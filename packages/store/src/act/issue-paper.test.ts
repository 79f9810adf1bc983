import { createHash } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { Actor, CaseEvent } from '@davylamp/casework'
import { keepBody } from '../repository/bodies.js'
import { contentOf } from '../repository/evidence.js'
import type { MatterRef } from '../repository/events.js'
import { onEverySystem } from '../store.fixture.js'
import { appendEvents } from './append.js'
import { fileSignedPaper, issuePaper, type MadePaper } from './issue-paper.js'
import { readMatter } from './matter.js'

const bodyId = 'paper-office'
const by: Actor = { personId: 'wang', bodyId, role: 'leader' }
const caseRef = (matterId: string): MatterRef => ({ bodyId, matter: 'case', matterId })
const opened = (matterId: string): CaseEvent => ({
  id: `opened:${matterId}`,
  matterId,
  at: '2022-08-19T01:00:00.000Z',
  actedOn: '2022-08-19',
  by,
  override: null,
  kind: 'opened',
  data: { leadIds: [], siteId: matterId, title: matterId },
})
const order = (paperId: string, year = 2022, issuerId = 'energy') => ({
  paperId,
  issuerId,
  year,
  actedOn: '2022-08-19',
  by,
})
const made = (sequence: number, replaces: string | null = null): MadePaper => ({
  paper: {
    kind: 'inspection-record',
    number: `检〔2022〕${sequence}号`,
    language: 'zh',
    contentSha256: createHash('sha256').update(`${sequence}`).digest('hex'),
    replaces,
  },
  file: Buffer.from(`%PDF of ${sequence}`),
})

onEverySystem('papers', (at) => {
  beforeAll(async () => {
    await keepBody(at.store.db, { bodyId, name: '青峡县节能监察大队' })
    for (const id of ['case-1', 'case-2']) await appendEvents(at.store.db, caseRef(id), [opened(id)])
  })
  const issue = (matterId: string, paperId: string, year?: number, issuerId?: string) =>
    issuePaper(at.store.db, caseRef(matterId), order(paperId, year, issuerId), (sequence) => made(sequence))

  it('are numbered by body and year without gaps, whoever issues them at once, and a refused one uses up no number', async () => {
    const refused = await issuePaper(at.store.db, caseRef('case-1'), order('p0'), () => ({ refused: 'not ready' }))
    expect(refused).toEqual({ refused: 'not ready' })
    await expect(
      issuePaper(at.store.db, caseRef('case-1'), order('p0'), () => {
        throw new Error('the printer is out of paper')
      }),
    ).rejects.toThrow('out of paper')
    const ids = Array.from({ length: 12 }, (_, n) => `p${n + 1}`)
    const issued = await Promise.all(ids.map((id, n) => issue(n % 2 === 0 ? 'case-1' : 'case-2', id)))
    const numbers = issued.flatMap((one) => ('paper' in one ? [one.paper.sequence] : []))
    expect(numbers.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(await issue('case-1', 'q1', 2023)).toMatchObject({ paper: { sequence: 1 } })
    expect(await issue('case-1', 'r1', 2022, 'market')).toMatchObject({ paper: { sequence: 1 } })
  })

  it('stand in the journal with both hashes, and the file is kept', async () => {
    const { db } = at.store
    const matter = await readMatter(db, caseRef('case-1'))
    const paper = matter.matter === 'case' ? matter.status.papers['q1']?.paper : undefined
    const entry = await db
      .selectFrom('journal_entry')
      .select('line')
      .where('body_id', '=', bodyId)
      .where('matter_id', '=', 'case-1')
      .where('kind', '=', 'paper.issued')
      .orderBy('seq', 'desc')
      .execute()
    expect(
      entry.some(({ line }) => line.includes(paper?.fileSha256 ?? '?') && line.includes(paper?.contentSha256 ?? '?')),
    ).toBe(true)
    const kept: Uint8Array[] = []
    for await (const piece of contentOf(db, paper?.fileSha256 ?? '')) kept.push(piece)
    expect(Buffer.concat(kept).toString()).toBe('%PDF of 1')
  })

  it('take their signed scan back against their own hash alone, once', async () => {
    const { db } = at.store
    const ref = caseRef('case-1')
    const { contentSha256 } = made(1).paper
    const scan = Buffer.alloc(3 * 1024 * 1024, 'scan')
    const file = (paperId: string, hash: string) =>
      fileSignedPaper(db, ref, { paperId, contentSha256: hash, actedOn: '2022-08-20', by }, scan)
    expect(await file('nobody', contentSha256)).toEqual({ refused: 'unknown-paper' })
    expect(await file('q1', '0'.repeat(64))).toEqual({ refused: 'other-content' })
    const first = await file('q1', contentSha256)
    expect(await file('q1', contentSha256)).toEqual(first)
    const matter = await readMatter(db, ref)
    expect(matter.matter === 'case' && matter.status.papers['q1']?.scans).toHaveLength(1)
  })
})
