import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReply } from './tolerant-json.js'

const kinds = (text: string) => readReply(text).repairs.map((repair) => repair.kind)

describe('readReply', () => {
  it('reads strict JSON without a repair', () => {
    expect(readReply('{"a":[1,"b",null,true]}')).toEqual({ values: [{ a: [1, 'b', null, true] }], repairs: [] })
  })

  it('reads what real firmware sends', () => {
    expect(readReply('{"STATS":[{"a":1}{"b":2}]}\0')).toEqual({
      values: [{ STATS: [{ a: 1 }, { b: 2 }] }],
      repairs: [
        { kind: 'trailing-nul', offset: 26, count: 1 },
        { kind: 'missing-comma', offset: 17, count: 1 },
      ],
    })
    expect(readReply(String.raw`{"fw":"\'2020.REL\'","x":nan,"y":-inf}`).values).toEqual([
      { fw: "'2020.REL'", x: null, y: null },
    ])
    expect(readReply('{"t":"Tue\n","u":1}')).toMatchObject({ values: [{ t: 'Tue\n', u: 1 }] })
    expect(readReply('{"a":1},id":1}').values[0]).toEqual({ a: 1 })
    expect(readReply('{"a":[1,,2,],}').values).toEqual([{ a: [1, 2] }])
    expect(readReply('{id:1,"n":007}').values).toEqual([{ id: 1, n: 7 }])
    expect(readReply('OK {"a":1}{"b":2} tail').values).toEqual([{ a: 1 }, { b: 2 }])
  })

  it('names the repairs', () => {
    expect(kinds('{"a":1}garbage')).toEqual(['trailing-bytes'])
    expect(kinds('{"a":{"b":[1,2')).toEqual(['cut-short'])
    expect(kinds('{"a" 1}')).toEqual(['missing-colon'])
    expect(kinds('{"a":N/A}')).toEqual(['bare-word'])
  })

  it('gives no value for what holds none', () => {
    for (const text of ['', '\0', '<html></html>', 'NAME=ccminer;KHS=3|'])
      expect(readReply(text).values, text).toEqual([])
  })

  it('ends and does not throw on any damage to a reply', () => {
    const json = fc.json().filter((text) => text.startsWith('{') || text.startsWith('['))
    const damage = fc.array(
      fc.record({ at: fc.nat(), with: fc.constantFrom('', '{', '}', ']', '"', '\\', ',', '\0', 'nan') }),
      {
        maxLength: 4,
      },
    )
    expect.hasAssertions()
    fc.assert(
      fc.property(json, damage, fc.nat(), (text, damages, cut) => {
        let damaged = text
        for (const { at, with: put } of damages) {
          const place = at % (damaged.length + 1)
          damaged = damaged.slice(0, place) + put + damaged.slice(place + (at % 3))
        }
        expect(readReply(damaged).values.length).toBeGreaterThanOrEqual(0)
        expect(readReply(damaged.slice(0, cut % (damaged.length + 1))).repairs).toBeInstanceOf(Array)
      }),
    )
  })

  it('stands deep nesting and keys that name prototypes', () => {
    expect(readReply('['.repeat(100_000)).repairs.map((repair) => repair.kind)).toContain('too-deep')
    const [value] = readReply('{"__proto__":{"x":1},}').values
    expect(Object.keys(value as object)).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })
})
