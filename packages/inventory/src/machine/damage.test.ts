import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { onCgminer, onText, onWeb, status } from '../family/said.fixture.js'
import { parseCase } from '../replay/case-file.js'
import type { Exchange } from '../reply/exchange.js'
import { rowOf } from './row.js'

const folder = join(process.env['DAVYLAMP_DATA'] ?? '../shared/data', 'inventory/fixtures/dev')

const literal: Exchange[][] = [
  onCgminer({
    version: { STATUS: status('cgminer 4.9.0'), VERSION: [{ Type: 'Antminer S19' }] },
    pools: { POOLS: [{ URL: 'x', User: 'u' }] },
  }),
  onWeb({ '/api/system/info': { ASICModel: 'BM1370', hashRate: 4800, stratumURL: 'pool.example' } }),
  onText({ summary: 'NAME=ccminer;VER=2;KHS=3|' }, 4068),
]

/** Conversations to damage: recorded ones where they are at hand, literal ones besides. */
const conversations = existsSync(folder)
  ? [
      ...literal,
      ...readdirSync(folder).flatMap((name) => {
        const parsed = parseCase(readFileSync(join(folder, name), 'utf8'))
        return parsed.ok ? [parsed.case.exchanges.map((it) => ({ ...it, reply: it.reply.slice(0, 6000) }))] : []
      }),
    ]
  : literal

/** Puts another value in the place of one in the document, wherever `path` leads. */
function swap(value: unknown, path: readonly number[], put: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined || value === null || typeof value !== 'object') return put
  const keys = Object.keys(value)
  const key = keys[step % Math.max(1, keys.length)]
  if (key === undefined) return put
  const changed = swap((value as Record<string, unknown>)[key], rest, put)
  return Array.isArray(value)
    ? value.map((item: unknown, index) => (String(index) === key ? changed : item))
    : { ...value, [key]: changed }
}

describe('a row of damaged replies', () => {
  const conversation = fc.constantFrom(...conversations)

  it('is made, whatever bytes are cut out or put in', () => {
    const junk = fc.oneof(
      fc.constantFrom('', '\0', '{', '}', '[', '"', '\\', 'nan', ',,', '9'.repeat(400)),
      fc.string({ maxLength: 8 }),
    )
    fc.assert(
      fc.property(
        conversation,
        fc.array(fc.tuple(fc.nat(), fc.nat(40), junk), { maxLength: 5 }),
        (exchanges, damages) => {
          const damaged = exchanges.map((exchange, index) => {
            const [at, cut, put] = damages[index % Math.max(1, damages.length)] ?? [0, 0, '']
            const place = at % (exchange.reply.length + 1)
            return { ...exchange, reply: exchange.reply.slice(0, place) + put + exchange.reply.slice(place + cut) }
          })
          expect(rowOf('10.0.0.1', damaged).replies).toHaveLength(exchanges.length)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('is made, whatever type stands where another was expected', () => {
    fc.assert(
      fc.property(
        conversation,
        fc.array(fc.nat(30), { maxLength: 7 }),
        fc.jsonValue({ maxDepth: 2 }),
        (exchanges, path, put) => {
          const damaged = exchanges.map((exchange) => {
            try {
              return { ...exchange, reply: JSON.stringify(swap(JSON.parse(exchange.reply), path, put)) }
            } catch {
              return exchange // no JSON to change
            }
          })
          const row = rowOf('10.0.0.1', damaged)
          expect(Number.isNaN(row.hashrateHps)).toBe(false)
          expect(JSON.parse(JSON.stringify(row))).toEqual(row)
        },
      ),
      { numRuns: 800 },
    )
  })
})

describe('a reply made to cost time', () => {
  const size = 1 << 20
  const costly: readonly (readonly [what: string, reply: string])[] = [
    ['strings that never end', '{"a":"x'.repeat(size / 7)],
    ['nesting', '['.repeat(size)],
    ['many objects', '{"a":1}'.repeat(size / 7)],
    ['many pools', `{"POOLS":[${'{"URL":"a.example:1","User":"b"},'.repeat(size / 33)}]}`],
    ['many devices', `{"devices":[${'{"a":1},'.repeat(size / 8)}],"server":"x","electricity":1}`],
    ['runs of blanks', `<td>a${' '.repeat(5000)}</td>`.repeat(200)],
    ['brackets without an end', `{"STATS":[{"MM ID0":"${'a[b '.repeat(size / 4)}"}]}`],
    ['words without an end', `NAME=x;VER=y|${'a b '.repeat(size / 4)}`],
  ]

  it.each(costly)(
    'of %s is read in bounded work and makes a bounded row',
    (_, reply) => {
      const row = rowOf('10.0.0.1', [{ transport: 'http', port: 80, request: '/cgi-bin/luci/', method: 'GET', reply }])
      expect(row.pools.length).toBeLessThanOrEqual(64)
      expect(JSON.stringify(row).length).toBeLessThan(200_000)
    },
    5000,
  )
})
