import { describe, expect, it } from 'vitest'
import { printed } from './document.fixture.js'
import { paperExample } from './examples.js'
import { paperKind, paperKinds } from './index.js'

describe.each(paperKinds.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  const example = paperExample(id)

  it('has an example that prints in both languages, with the same blocks in the same order', () => {
    if (example === null) throw new Error(`no example of ${id}`)
    const shapes = (['zh', 'en'] as const).map((language) =>
      printed(kind, example, { language }).blocks.map(({ block }) => block),
    )
    expect(shapes[0]).toEqual(shapes[1])
    expect(shapes[0]).toContain('title')
  })

  it('takes the day of the act from a field that may not stay empty', () => {
    const field = kind.fields[kind.actedOn]
    expect(field).toMatchObject({ type: expect.stringMatching(/^(date|moment)$/) })
    expect(field).not.toHaveProperty('optional')
  })
})

it('are found by their names alone', () => {
  expect(new Set(paperKinds.map(({ id }) => id)).size).toBe(paperKinds.length)
  expect(paperKind('love-letter')).toBeNull()
})
