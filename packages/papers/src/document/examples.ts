import type { PaperExample } from '../kind/kind.js'
import { example as inspectionRecord } from './inspection-record/example.js'
import { example as seizureDecision } from './seizure-decision/example.js'

const examples: Readonly<Record<string, PaperExample>> = {
  'inspection-record': inspectionRecord,
  'seizure-decision': seizureDecision,
}

/** A kind of paper, filled in for the example county; null for a kind that is not known. */
export function paperExample(id: string): PaperExample | null {
  return examples[id] ?? null
}
