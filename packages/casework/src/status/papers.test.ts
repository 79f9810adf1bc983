import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../event/case-facts.js'
import { head } from '../event/head.fixture.js'
import type { IssuedPaper } from '../record/paper.js'
import { caseStatus } from './case-status.js'

const paper = (paperId: string, sequence: number, replaces: string | null = null): IssuedPaper => ({
  paperId,
  kind: 'inspection-record',
  number: `检〔2022〕${sequence}号`,
  bodyId: 'qingxia-energy',
  year: 2022,
  sequence,
  language: 'zh',
  contentSha256: `${sequence}`.repeat(64),
  fileSha256: 'f'.repeat(64),
  replaces,
})
const issued = (n: number, data: IssuedPaper): CaseEvent => ({ ...head(n), kind: 'paper-issued', data })
const signed = (n: number, paperId: string, contentSha256: string): CaseEvent => ({
  ...head(n),
  kind: 'paper-signed',
  data: { paperId, contentSha256, fileSha256: 'a'.repeat(64) },
})

describe('the papers of a case', () => {
  it('stand under their numbers; one that corrects another says so of both', () => {
    const { papers, conflicts } = caseStatus([issued(1, paper('p1', 1)), issued(2, paper('p2', 2, 'p1'))])
    expect(papers['p1']).toMatchObject({ issuedOn: '2022-08-19', replacedBy: 'p2' })
    expect(papers['p2']).toMatchObject({ replacedBy: null, paper: { replaces: 'p1' } })
    expect(conflicts).toEqual([])
  })

  it('take a scan back only under what stands on the paper', () => {
    const right = caseStatus([issued(1, paper('p1', 1)), signed(2, 'p1', '1'.repeat(64))])
    expect(right.papers['p1']?.scans).toEqual(['a'.repeat(64)])
    const wrong = caseStatus([
      issued(1, paper('p1', 1)),
      signed(2, 'p1', '2'.repeat(64)),
      signed(3, 'p9', '1'.repeat(64)),
    ])
    expect(wrong.papers['p1']?.scans).toEqual([])
    expect(wrong.conflicts.map(({ code }) => code)).toEqual(['unknown-reference', 'unknown-reference'])
  })
})
