import { createHash } from 'node:crypto'
import type { CaseEvent } from '@davylamp/casework'
import { canonicalJson } from '@davylamp/finding'
import { keepFieldRecord } from '@davylamp/store'
import type { z } from 'zod'
import type { CaseRef, FoundCase } from '../case/find-case.js'
import type { Context } from '../context.js'
import { isProblem, type Problem, problem } from '../error/problem.js'
import { append } from '../matter/append.js'
import { eventHead, isAhead } from '../matter/event-head.js'
import { actorOf } from '../matter/person-behind.js'
import { mayWriteCase } from '../policy/case.js'
import type { Visitor } from '../policy/visitor.js'
import type { fieldRecordSchema, syncSchema } from '../schema/field.js'

type SentRecord = z.output<typeof fieldRecordSchema>
type SentItem = z.output<typeof syncSchema>['items'][number]

/** Where items go and who sends them. */
export interface Taking {
  readonly context: Context
  readonly visitor: Visitor
  readonly ref: CaseRef
  readonly found: FoundCase
}

/** Takes one item, once, through the guards that hold for everybody; says whether it is new or why it is refused. */
export function takeItem(taking: Taking, item: SentItem): Promise<'kept' | 'known' | Problem> {
  return item.what === 'event' ? takeEvent(taking, item.event) : takeRecord(taking, item.sha256, item.record)
}

async function takeEvent(
  { context, visitor, ref, found }: Taking,
  sent: Extract<SentItem, { what: 'event' }>['event'],
): Promise<'kept' | 'known' | Problem> {
  if (!mayWriteCase(visitor, found.target, sent.kind)) return problem('role.not-yours', { role: visitor.role })
  if (isAhead(sent.actedOn)) return problem('request.invalid', { what: 'actedOn' })
  const event: CaseEvent = { ...sent, ...eventHead(sent, ref.caseId, visitor) }
  const place = { siteId: found.siteId, premises: found.premises, capacityKva: found.capacityKva }
  const matter = { bodyId: ref.bodyId, matter: 'case' as const, matterId: ref.caseId }
  const written = await append(context, matter, event, { place, bodies: found.bodies })
  if (isProblem(written)) return written
  return written.added > 0 ? 'kept' : 'known'
}

async function takeRecord(
  { context, visitor, ref, found }: Taking,
  sha256: string,
  record: SentRecord,
): Promise<'kept' | 'known' | Problem> {
  if (!mayWriteCase(visitor, found.target, 'evidence-fixed')) return problem('role.not-yours', { role: visitor.role })
  if (record.kind === 'signed' && record.data.how === 'screen') return problem('field.no-screen-signature')
  const document = canonicalJson(record)
  if (createHash('sha256').update(document).digest('hex') !== sha256) return problem('field.hash-wrong')
  const { recordId, visitId, kind } = record
  const mark = markOf(record)
  const photos = 'photos' in record.data ? record.data.photos : []
  const whole = { recordId, visitId, kind, sha256, mark, document, photos }
  const kept = await keepFieldRecord(context.store.db, ref, actorOf(visitor), whole)
  switch (kept.is) {
    case 'id-taken':
      return problem('matter.id-taken', { id: recordId })
    case 'same-mark':
      return problem('field.same-machine', { serial: mark ?? '' })
    case 'photo-missing':
      return problem('field.photo-missing', { sha256: kept.sha256 })
    default:
      return kept.is
  }
}

/** By what a machine is told from the others of its case: makers print serial numbers in capitals. */
function markOf(record: SentRecord): string | null {
  if (record.kind !== 'machine-entered' || record.data.second) return null
  return record.data.serial.trim().toUpperCase()
}
