import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { leadStatus, type LeadEvent } from '@davylamp/casework'
import { keepBody } from '../repository/bodies.js'
import { leadRows } from '../repository/leads.js'
import { onEverySystem } from '../store.fixture.js'
import { act, appendEvents } from './append.js'
import { assigned, bodyId, leadRef, registered } from './lead.fixture.js'
import { readMatter } from './matter.js'

onEverySystem('events', (at) => {
  beforeAll(async () => {
    await keepBody(at.store.db, { bodyId, name: '青峡县发展和改革局' })
  })

  const entries = async () =>
    (
      await at.store.db
        .selectFrom('journal_entry')
        .select('kind')
        .where('body_id', '=', bodyId)
        .orderBy('seq')
        .execute()
    ).map(({ kind }) => kind)

  it('are kept with their journal entry and the row that lists show', async () => {
    const ref = leadRef('lead:a')
    const outcome = await appendEvents(at.store.db, ref, [registered('lead:a'), assigned('lead:a', 2, '2022-08-26')])
    expect(outcome).toEqual({ ok: true, version: 2, added: 2, journalSeq: 2 })
    expect(await entries()).toEqual(['journal.opened', 'events.added'])
    const row = (await leadRows(at.store.db, bodyId, ['lead:a'])).get('lead:a')
    expect(row).toMatchObject({ stage: 'assigned', number: 'QX-lead:a', due_on: '2022-08-26', version: 2 })
    expect((await readMatter(at.store.db, ref)).status).toEqual(
      leadStatus([registered('lead:a'), assigned('lead:a', 2, '2022-08-26')]),
    )
  })

  it('count once, however often they are written', async () => {
    const before = await entries()
    const again = await appendEvents(at.store.db, leadRef('lead:a'), [registered('lead:a')], { expected: 0 })
    expect(again).toEqual({ ok: true, version: 2, added: 0, journalSeq: null })
    expect(await entries()).toEqual(before)
  })

  it('are not kept under the identifier of another', async () => {
    const other: LeadEvent = { ...registered('lead:a'), at: '2022-08-20T00:00:00.000Z' }
    expect(await appendEvents(at.store.db, leadRef('lead:a'), [other])).toEqual({
      ok: false,
      reason: 'id-taken',
      eventId: 'e001',
    })
  })

  it('are not kept by who has not seen the last ones', async () => {
    const late = assigned('lead:a', 3, '2022-09-01', 'wang')
    expect(await appendEvents(at.store.db, leadRef('lead:a'), [late], { expected: 1 })).toEqual({
      ok: false,
      reason: 'changed',
      version: 2,
    })
  })

  it('come to the same in whatever order many write them at once', async () => {
    const ref = leadRef('lead:many')
    const events = Array.from({ length: 40 }, (_, n) =>
      assigned('lead:many', n, `2022-09-${String((n % 28) + 1).padStart(2, '0')}`),
    )
    const outcomes = await Promise.all(
      [...events, ...events.toReversed()].map((event) => appendEvents(at.store.db, ref, [event])),
    )
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    const matter = await readMatter(at.store.db, ref)
    expect(matter.version).toBe(40)
    expect(matter.status).toEqual(leadStatus(events))
    const row = (await leadRows(at.store.db, bodyId, ['lead:many'])).get('lead:many')
    expect(row).toMatchObject({ version: 40, due_on: leadStatus(events).assignment?.dueOn })
  })

  it('let only one of two pass a guard that both would pass alone', async () => {
    const ref = leadRef('lead:once')
    const write = (n: number) =>
      act(at.store.db, ref, (matter) =>
        matter.version > 0 ? { refused: 'taken' } : { events: [registered('lead:once', n)] },
      )
    const outcomes = await Promise.all([write(1), write(2), write(3)])
    expect(outcomes.filter((outcome) => 'ok' in outcome)).toHaveLength(1)
    expect(outcomes.filter((outcome) => 'refused' in outcome)).toEqual([{ refused: 'taken' }, { refused: 'taken' }])
  })

  it('are never changed or removed, not even by a statement of ours', async () => {
    for (const statement of [
      "update event set kind = 'x'",
      'delete from event',
      'truncate event',
      'delete from journal_entry',
      "update journal_entry set line = ''",
    ])
      await expect(sql.raw(statement).execute(at.store.db)).rejects.toThrow(/never changed or removed/)
  })

  it('need a body that is known', async () => {
    const ref = { ...leadRef('lead:x'), bodyId: 'nobody' }
    await expect(appendEvents(at.store.db, ref, [registered('lead:x')])).rejects.toMatchObject({
      said: { code: 'unknown-body' },
    })
  })
})
