import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { codesOf, Office, own } from '../route/office.fixture.js'

const rule = {
  province: '四川',
  body: 'development-reform',
  act: 'order-rectification',
  verdict: 'allowed',
  bases: [{ instrument: 'energy-conservation-law', article: '71' }],
  reason: {
    zh: '本省由发展改革部门负责节能监督管理',
    en: 'development and reform is the energy-saving authority here',
  },
}

let office: Office
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'davylamp-law-'))
  mkdirSync(join(folder, 'law'))
  const file = { format: 'davylamp-competence', formatVersion: 1, rules: [rule] }
  writeFileSync(join(folder, 'law/sichuan.json'), JSON.stringify(file))
  office = await Office.open({ folder })
})
afterAll(() => office.server.stop())

it('lets a body do what its province has settled, and nothing beside it', async () => {
  const path = await office.workshop()
  const leadId = path.split('/').at(-1)
  const seen = { state: 'seen', evidence: ['journal:12'] }
  const proposed = office.event('conclusion-proposed', {
    reason: { code: 'confirmed-active', detail: null },
    checkList: { hardware: seen, software: seen, poolRecord: seen },
    facts: '现场 3 台',
  })
  const checked = office.event('desk-checked', { sources: ['power', 'licence'], summary: '平稳负荷' })
  await office.post('officer', `${path}/events`, checked)
  await office.post('officer', `${path}/events`, proposed)
  await office.post('reviewer', `${path}/events`, office.event('conclusion-seconded', { proposalId: proposed.id }))
  const made = { caseId: 'case-1', leadIds: [leadId], title: '旧厂房', actedOn: '2022-08-20' }
  expect((await office.post('leader', '/api/cases', made)).status).toBe(201)
  const take = (kind: string) =>
    office.post(
      'leader',
      `/api/cases/${own}/case-1/events`,
      office.event('measure-taken', {
        measureId: `m-${kind}`,
        kind,
        bodyId: own,
        basis: { instrument: 'energy-conservation-law', article: '71' },
        machineIds: [],
        purpose: null,
      }),
    )
  expect(codesOf(await take('preserve-evidence'))).toContain('competence.configure')
  expect(codesOf(await take('order-rectification')) ?? []).not.toContain('competence.configure')
  expect((await take('order-rectification')).status).toBe(200)
})
