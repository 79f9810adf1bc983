export { parseCase, type CaseFile, type ParsedCase } from './replay/case-file.js'
export { replay, type ReplayRow } from './replay/replay.js'
export { rowOf } from './machine/row.js'
export type { Exchange, Transport } from './reply/exchange.js'
