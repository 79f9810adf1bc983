import { expect, it } from 'vitest'
import { fieldOf, shaped, withoutNull } from './json-schema.js'

const nullText = { anyOf: [{ type: 'string', maxLength: 100 }, { type: 'null' }] }

it('parts a schema from its null', () => {
  expect(withoutNull(nullText)).toEqual({ schema: { type: 'string', maxLength: 100 }, nullable: true })
  expect(withoutNull({ type: 'string' })).toEqual({ schema: { type: 'string' }, nullable: false })
})

it('gives each kind its field', () => {
  expect(fieldOf({ type: 'string', enum: ['a'] })).toBe('choice')
  expect(fieldOf({ type: 'string', format: 'date' })).toBe('day')
  expect(fieldOf({ type: 'string', maxLength: 4000 })).toBe('text')
  expect(fieldOf({ type: 'array', items: {} })).toBe('list')
})

it('makes of what was filled in what the schema wants', () => {
  const schema = {
    type: 'object',
    required: ['name', 'note', 'machines', 'basis'],
    properties: {
      name: { type: 'string' },
      note: nullText,
      machines: { type: 'array', items: { type: 'string' } },
      count: { type: 'integer' },
      basis: {
        anyOf: [
          {
            type: 'object',
            properties: { instrument: { type: 'string' }, article: { type: 'string' } },
            required: ['instrument'],
          },
          { type: 'null' },
        ],
      },
      entry: {
        anyOf: [
          {
            oneOf: [
              {
                type: 'object',
                properties: { by: { const: 'consent' }, paperId: { type: 'string' } },
                required: ['by', 'paperId'],
              },
            ],
          },
          { type: 'null' },
        ],
      },
    },
  }
  expect(
    shaped(schema, {
      name: 'x',
      note: '',
      count: '3',
      basis: { instrument: '' },
      entry: { by: 'consent', paperId: 'P1', extra: 1 },
    }),
  ).toEqual({
    name: 'x',
    note: null,
    machines: [],
    count: 3,
    basis: null,
    entry: { by: 'consent', paperId: 'P1' },
  })
  expect(shaped(schema, { name: 'x', basis: { instrument: 'i', article: '' } })).toMatchObject({
    basis: { instrument: 'i' },
    note: null,
  })
})
