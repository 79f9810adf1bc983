import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { en } from './en/index.js'
import { zh } from './zh/index.js'

const slots = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1]).toSorted()

it('has every sentence in both languages, with the same slots', () => {
  expect(Object.keys(en).toSorted()).toEqual(Object.keys(zh).toSorted())
  for (const [name, text] of Object.entries(zh)) {
    expect(text.trim(), name).not.toBe('')
    const other = en[name as keyof typeof zh]
    expect(other.trim(), name).not.toBe('')
    expect(slots(other), name).toEqual(slots(text))
  }
})

it('speaks Chinese in Chinese, and English without it', () => {
  const isOther = (name: string) => name === 'app.other-language'
  for (const [name, text] of Object.entries(en)) if (!isOther(name)) expect(text, name).not.toMatch(/\p{Script=Han}/u)
})

it('has no sentence that nothing says', () => {
  const folder = join(import.meta.dirname, '..')
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('text'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  // a name is said whole, or by its first part and a value: `verdict.${verdict}`
  const said = (name: string) =>
    code.includes(`'${name}'`) ||
    name.split('.').some((_, at, parts) => at > 0 && code.includes(`\`${parts.slice(0, at).join('.')}.\${`))
  expect(Object.keys(zh).filter((name) => !said(name))).toEqual([])
})
