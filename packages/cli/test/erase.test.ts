import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LeadEvent } from '@davylamp/casework'
import { appendEvents, keepBody, openStore } from '@davylamp/store'
import { afterAll, expect, it } from 'vitest'
import { runWith } from './test-io.js'

const folder = mkdtempSync(join(tmpdir(), 'davylamp-erase-'))
chmodSync(folder, 0o711)
afterAll(() => rmSync(folder, { recursive: true }))
const data = ['--data', join(folder, 'data'), '--body', 'qingxia', '--lang', 'en']

function closed(matterId: string): LeadEvent[] {
  const head = (n: number, personId: string) => ({
    id: `e${n}`,
    matterId,
    at: `2022-08-22T01:0${n}:00.000Z`,
    actedOn: '2022-08-22',
    by: { personId, bodyId: 'qingxia', role: 'case-officer' as const },
    override: null,
  })
  const absent = { state: 'not-seen', evidence: [] } as const
  const checkList = { hardware: absent, software: absent, poolRecord: absent }
  const reason = { code: 'not-found', detail: null } as const
  return [
    { ...head(1, 'li'), kind: 'conclusion-proposed', data: { reason, checkList, facts: 'nothing there' } },
    { ...head(2, 'wang'), kind: 'conclusion-seconded', data: { proposalId: 'e1' } },
  ]
}

it('names what is due, erases it once, and by the table of the data folder', { timeout: 120_000 }, async () => {
  const opened = await openStore({ folder: join(folder, 'data') })
  if ('problem' in opened) throw new Error(opened.problem.en)
  await keepBody(opened.store.db, { bodyId: 'qingxia', name: 'Qingxia' })
  const ref = { bodyId: 'qingxia', matter: 'lead' as const, matterId: 'lead:1' }
  await appendEvents(opened.store.db, ref, closed('lead:1'))
  await opened.store.close()
  const dry = await runWith(['erase', '--due', '--dry-run', '--on', '2022-11-21', ...data])
  expect(dry).toMatchObject({ code: 0, err: '' })
  expect(dry.out).toContain('lead:1\tnot-found\t2022-08-22\t2022-11-20\n1 lead due; nothing was erased.')
  writeFileSync(join(folder, 'data/retention.json'), '{"unfoundedHomeDays": 400}')
  expect((await runWith(['erase', '--due', '--on', '2022-11-21', ...data])).out).toBe(
    'Personal data of 0 leads erased.\n',
  )
  writeFileSync(join(folder, 'data/retention.json'), '{"unfoundedHomeDays": "90"}')
  expect((await runWith(['erase', '--due', ...data])).err).toContain('is no retention table')
  rmSync(join(folder, 'data/retention.json'))
  expect((await runWith(['erase', '--due', '--on', '2022-11-21', ...data])).out).toContain(
    'Personal data of 1 lead erased.',
  )
  expect((await runWith(['erase', '--due', '--on', '2022-11-21', ...data])).out).toBe(
    'Personal data of 0 leads erased.\n',
  )
})

it('erases nothing that it was not told to', async () => {
  expect(await runWith(['erase', ...data])).toMatchObject({ code: 2, err: expect.stringContaining('--due') })
  expect((await runWith(['erase', '--due', '--on', '2022-02-30', ...data])).err).toContain('is no date')
})
