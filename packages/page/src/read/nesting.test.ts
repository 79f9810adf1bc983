import { expect, it } from 'vitest'
import { nestsTooDeeply } from './nesting.js'

it.each([
  ['[]', false],
  ['{"a":[1,{"b":"x"}]}', false],
  [`${'['.repeat(400)}${']'.repeat(400)}`, false],
  ['['.repeat(501), true],
  [`{"a":${'{"b":'.repeat(600)}`, true],
  [`"${'['.repeat(1000)}"`, false],
  [`"\\"${'['.repeat(1000)}"`, false],
  ['[],'.repeat(2000), false],
])('%#', (json, expected) => {
  expect(nestsTooDeeply(json)).toBe(expected)
})
