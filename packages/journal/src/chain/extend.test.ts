import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { verify } from '../verify/verify.js'
import { type ChainMoment, type ChainTip, extendChain } from './extend.js'

const folder = mkdtempSync(join(tmpdir(), 'davylamp-extend-'))
afterAll(() => rmSync(folder, { recursive: true }))

const start = Date.parse('2022-08-19T01:00:00.000Z')

/** Continues a chain at several moments and verifies what comes out. */
async function verified(moments: readonly ChainMoment[]) {
  let tip: ChainTip | undefined
  const lines: string[] = []
  const kinds: string[] = []
  for (const [index, moment] of moments.entries()) {
    const extended = extendChain(tip, [{ kind: 'event.added', body: { index }, by: 'li' }], moment, ['store'])
    tip = extended.tip
    for (const { line, entry } of extended.entries) {
      lines.push(`${line}\n`)
      kinds.push(entry.kind)
    }
  }
  writeFileSync(join(folder, 'journal.ndjson'), lines.join(''))
  const { verdict, findings, head } = await verify(folder)
  return { verdict, kinds, head, codes: findings.map(({ code }) => code), tip }
}

const at = (ms: number, runningMs = ms, clock = 'a'): ChainMoment => ({ atMs: start + ms, runningMs, clock })

describe('extendChain', () => {
  it('makes what the verifier takes for a journal', async () => {
    const { verdict, kinds, head, codes, tip } = await verified([at(0), at(10), at(10)])
    expect(verdict).toBe('intact')
    expect(kinds).toEqual(['journal.opened', 'event.added', 'event.added', 'event.added'])
    expect(codes).toEqual(['still-open', 'not-anchored'])
    expect(tip).toMatchObject(head ?? {})
  })

  it('opens a session where another running clock goes on', async () => {
    const { verdict, kinds, tip } = await verified([at(0), at(5000, 77, 'b'), at(5100, 90, 'b')])
    expect(verdict).toBe('intact')
    expect(kinds.filter((kind) => kind === 'journal.opened')).toHaveLength(2)
    expect(tip?.session).toBe(2)
  })

  it('remarks a clock that was set, within a session and between two', async () => {
    const { verdict, kinds, codes } = await verified([at(0), at(-60_000, 10), at(-90_000, 5, 'b'), at(-80_000, 6, 'b')])
    expect(verdict).toBe('intact')
    expect(kinds).toContain('clock.set-back')
    expect(kinds).toContain('clock.jumped')
    expect(codes.filter((code) => code === 'clock-set-back')).toHaveLength(2)
  })

  it('keeps the running clock from running back when writers read it in another order', async () => {
    const { verdict } = await verified([at(0), at(20, 20), at(15, 15)])
    expect(verdict).toBe('intact')
  })

  it('refuses what is no kind', () => {
    expect(() => extendChain(undefined, [{ kind: 'No Kind', body: {} }], at(0), [])).toThrow(TypeError)
  })
})
