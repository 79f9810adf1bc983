import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makeMeters } from './meters.js'

const folder = await mkdtemp(join(tmpdir(), 'lab-meters-'))
afterAll(() => rm(folder, { recursive: true }))

it('writes as many rows and points as asked, with miners of the power they are said to have', async () => {
  const path = join(folder, 'm.csv')
  const answersFile = join(folder, 'answers.csv')
  const customersFile = join(folder, 'customers.csv')
  const made = await makeMeters(path, { seed: 1, meters: 500, days: 4, points: 96, customersFile, answersFile })
  const rows = (await readFile(path, 'utf8')).trimEnd().split('\n')
  expect(rows.length).toBe(1 + 500 * 4)
  expect(rows.every((row) => row.split(',').length === 98)).toBe(true)
  expect(made).toMatchObject({ readings: 500 * 4 * 96, mining: 2 })
  const customers = (await readFile(customersFile, 'utf8')).trimEnd().split('\n')
  expect(customers.length).toBe(501)
  const [, ...answers] = (await readFile(answersFile, 'utf8')).trimEnd().split('\n')
  for (const answer of answers) {
    const [id = '', , kw] = answer.split(',')
    const peak = Math.max(
      ...rows.filter((row) => row.startsWith(id)).flatMap((row) => row.split(',').slice(2).map(Number)),
    )
    expect(peak).toBeGreaterThan(0.8 * Number(kw))
  }
})
