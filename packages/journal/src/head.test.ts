import { describe, expect, it } from 'vitest'
import { digests } from './hash/digests.js'
import { headText, parseAnchor } from './head.js'
import { headCode } from './head-code.js'

const head = { seq: 66536, ...digests('head') }

describe('a head', () => {
  it('reads back from its text, and from a bare hash with spaces and capitals', () => {
    expect(parseAnchor(` ${headText(head)}\n`)).toEqual(head)
    expect(parseAnchor(head.sm3.toUpperCase().replace(/(.{16})/g, '$1 '))).toEqual({ hash: head.sm3 })
  })

  it.each(['', 'x', head.sha256.slice(1), `davylamp-head:2:1:${head.sha256}:${head.sm3}`])('refuses %s', (text) => {
    expect(parseAnchor(text)).toBeUndefined()
  })

  it('fits a code that a telephone reads from paper', () => {
    const size = Number(/viewBox="0 0 (\d+)/.exec(headCode(head))?.[1])
    expect(size).toBeGreaterThan(0)
    expect(size / 10).toBeLessThan(90)
  })
})
