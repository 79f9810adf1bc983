import type { RecordPlace } from './record.js'

/** A place for tests of single lines. */
export const place: RecordPlace = { source: 'x', line: 1, evidence: () => ({ kind: 'line', source: 'x', line: 1 }) }
