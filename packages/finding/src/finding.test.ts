import { describe, expect, it } from 'vitest'
import {
  atLeast,
  canonicalJson,
  findingId,
  findingTexts,
  parseFinding,
  reason,
  SentenceError,
  subjectLabel,
} from './index.js'

const subject = {
  kind: 'flow',
  transport: 'tcp',
  client: '10.1.2.3',
  clientPort: 5,
  server: '2001:db8::1',
  serverPort: 3333,
} as const
const key = { sense: 'network', detector: 'network', subject, contentSha256: 'ab', line: null, from: null } as const

describe('a finding', () => {
  it('keeps its identity whatever the order of keys, and changes it with the content', () => {
    const turned = {
      serverPort: 3333,
      server: '2001:db8::1',
      clientPort: 5,
      client: '10.1.2.3',
      transport: 'tcp',
      kind: 'flow',
    } as const
    expect(findingId({ ...key, subject: turned })).toBe(findingId(key))
    expect(findingId(key)).toMatch(/^network:[0-9a-f]{16}$/)
    expect(findingId({ ...key, contentSha256: 'ac' })).not.toBe(findingId(key))
  })

  it('is read back, and a line that is none names the field', () => {
    const line = {
      schema: 'davylamp.finding/1',
      id: 'x',
      sense: 'power',
      verdict: 'suspect',
      score: 0.5,
      subject,
      mining: {},
      reasons: [],
      alternatives: [],
      missing: [],
      evidence: [],
      detector: {},
    }
    expect(parseFinding(JSON.stringify(line)).ok).toBe(true)
    expect(parseFinding('{')).toEqual({ ok: false, field: '', expected: 'JSON' })
    expect(parseFinding(JSON.stringify({ ...line, verdict: 'guilty' }))).toMatchObject({ field: 'verdict' })
    expect(parseFinding(JSON.stringify({ ...line, score: 2 }))).toMatchObject({ field: 'score' })
    expect(parseFinding(JSON.stringify({ ...line, subject: { kind: 'meter' } }))).toMatchObject({ field: 'subject.id' })
    expect(parseFinding(JSON.stringify({ ...line, mining: { pool: 5 } }))).toMatchObject({ field: 'mining.pool' })
    expect(parseFinding(JSON.stringify({ ...line, reasons: [null] }))).toMatchObject({ field: 'reasons.0.code' })
    expect(parseFinding(JSON.stringify({ ...line, from: 'yesterday\n' }))).toMatchObject({ field: 'from' })
  })

  it('orders verdicts and labels subjects', () => {
    expect(atLeast('confirmed', 'probable')).toBe(true)
    expect(atLeast('related', 'suspect')).toBe(false)
    expect(subjectLabel(subject)).toBe('10.1.2.3:5 → [2001:db8::1]:3333')
  })

  it('has one canonical text', () => {
    expect(canonicalJson({ b: [1, null, 'ü'], a: { d: undefined, c: true } })).toBe('{"a":{"c":true},"b":[1,null,"ü"]}')
  })
})

describe('sentences', () => {
  it('exist in both languages with the same parameters', () => {
    const names = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]))].toSorted()
    for (const [code, { en, zh }] of Object.entries(findingTexts)) {
      expect(names(zh), code).toEqual(names(en))
      expect(zh, code).toMatch(/\p{Script=Han}/u)
      expect(en, code).not.toMatch(/\p{Script=Han}/u)
    }
  })

  it('refuse to be said without their parameters', () => {
    const [code] = Object.entries(findingTexts).find(([, { en }]) => en.includes('{')) ?? []
    expect(() => reason(code as keyof typeof findingTexts, 1)).toThrow(SentenceError)
  })
})
