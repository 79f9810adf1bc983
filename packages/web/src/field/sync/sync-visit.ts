import type { ApiFieldOutcome } from '@davylamp/server'
import { ask, AskError } from '../../api/ask.js'
import type { Device, LoadedItem } from '../device/device.js'
import type { VisitOnDevice } from '../device/visit.js'

/** How a try to reach the office ended. */
export type SyncEnd =
  | { readonly is: 'done' }
  /** Everything is at the office and the visit has ended: the phone forgot it. */
  | { readonly is: 'wiped' }
  /** No network, or the answer was lost: nothing is lost, it is sent again. */
  | { readonly is: 'unreached' }
  | { readonly is: 'sign-in' }
  /** Some item was refused: a person decides, and what stands on it waits. */
  | { readonly is: 'conflict' }
  | { readonly is: 'trouble'; readonly zh: string; readonly en: string }

const recordsAtOnce = 40

/**
 * Brings what was written to the office. Photos go first, since records speak of them; records in order, some at a time; each event of the
 * case alone, and none while something is refused. What was sent and not acknowledged is sent again under the same names.
 */
export function syncVisit(device: Device, visitId: string): Promise<SyncEnd> {
  return navigator.locks.request(`davylamp-field-sync:${visitId}`, async () => {
    try {
      return await send(device, visitId)
    } catch (error) {
      if (!(error instanceof AskError)) throw error
      if (error.status === 401) return { is: 'sign-in' }
      const { problem } = error
      if (problem === null || error.status >= 500) return { is: 'unreached' }
      return { is: 'trouble', zh: problem.zh, en: problem.en }
    }
  })
}

async function send(device: Device, visitId: string): Promise<SyncEnd> {
  const first = await device.load(visitId)
  if (first === null) return { is: 'done' }
  const { visit } = first
  for (const { rowId, sha256 } of await device.photosOf(visitId)) {
    const bytes = await device.photoBytes(rowId)
    if (bytes === null) continue
    const path = `/api/field/photos/${visit.bodyId}/${visit.caseId}/${sha256}`
    await ask('POST', path, { bytes: new Blob([bytes]), type: typeOf(bytes) })
    await device.forgetPhoto(rowId)
  }
  let batch = nextBatch(first.items)
  while (batch.length > 0) {
    await sendBatch(device, visit, batch)
    const now = await device.load(visitId)
    batch = nextBatch(now?.items ?? [])
  }
  const last = await device.load(visitId)
  if (last === null) return { is: 'done' }
  if (last.items.some(({ state }) => state === 'refused')) return { is: 'conflict' }
  const isOver = last.items.some(({ item, state }) => state === 'kept' && isEnd(item))
  const isAllThere =
    last.photosWaiting === 0 && last.items.every(({ state }) => state === 'kept' || state === 'dropped')
  if (!isOver || !isAllThere) return { is: 'done' }
  await device.wipe(visitId)
  return { is: 'wiped' }
}

function isEnd(item: LoadedItem['item']): boolean {
  return item.what === 'event' && item.event.kind === 'visit-ended'
}

/** Records up to the next event; or that event alone, unless something is refused. */
function nextBatch(items: readonly LoadedItem[]): readonly LoadedItem[] {
  const queued = items.filter(({ state }) => state === 'queued')
  const [head] = queued
  if (head?.item.what === 'event') return items.some(({ state }) => state === 'refused') ? [] : [head]
  const event = queued.findIndex(({ item }) => item.what === 'event')
  return queued.slice(0, Math.min(recordsAtOnce, event === -1 ? queued.length : event))
}

async function sendBatch(device: Device, visit: VisitOnDevice, batch: readonly LoadedItem[]): Promise<void> {
  const { bodyId, caseId } = visit
  const items = batch.map(({ item }) => item)
  const { outcomes } = await ask<{ readonly outcomes: readonly ApiFieldOutcome[] }>('POST', '/api/field/sync', {
    body: { bodyId, caseId, items },
  })
  const byId = new Map(outcomes.map((one) => [one.id, one]))
  for (const one of batch) {
    const id = one.item.what === 'event' ? one.item.event.id : one.item.record.recordId
    const outcome = byId.get(id)
    // an item of which the answer says nothing stays queued, and the next try asks again
    if (outcome === undefined) throw new AskError(0, null)
    const state = outcome.outcome === 'refused' ? 'refused' : 'kept'
    await device.settle({ ...one, state, problem: outcome.problem })
  }
}

/** By the first bytes, as the office looks at them too. */
function typeOf(bytes: ArrayBuffer): string {
  const first = new Uint8Array(bytes, 0, Math.min(1, bytes.byteLength))[0]
  if (first === 0xff) return 'image/jpeg'
  return first === 0x89 ? 'image/png' : 'image/webp'
}
