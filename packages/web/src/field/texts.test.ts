import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { field as en } from '../text/en/field.js'
import { field as zh } from '../text/zh/field.js'

const slots = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1]).toSorted()

it('says everything in both languages, with the same slots', () => {
  expect(Object.keys(en).toSorted()).toEqual(Object.keys(zh).toSorted())
  for (const [name, text] of Object.entries(zh)) {
    const other = en[name as keyof typeof zh]
    expect(other.trim(), name).not.toBe('')
    expect(slots(other), name).toEqual(slots(text))
    if (name !== 'field.other-language') expect(other, name).not.toMatch(/\p{Script=Han}/u)
  }
})

it('has no sentence that nothing says', () => {
  const code = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
    .join('\n')
  const unsaid = Object.keys(zh).filter(
    (name) => !code.includes(`'${name}'`) && !code.includes(`\`${name.slice(0, name.lastIndexOf('.'))}.\${`),
  )
  expect(unsaid).toEqual([])
})
