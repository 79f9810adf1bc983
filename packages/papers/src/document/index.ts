import type { PaperKind } from '../kind/kind.js'
import { inspectionRecord } from './inspection-record/inspection-record.js'
import { seizureDecision } from './seizure-decision/seizure-decision.js'

/** Every kind of paper, in the order of the work. */
export const paperKinds: readonly PaperKind[] = [inspectionRecord, seizureDecision]

export function paperKind(id: string): PaperKind | null {
  return paperKinds.find((kind) => kind.id === id) ?? null
}
