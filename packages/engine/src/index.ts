export { type EngineOptions, openDuckDb } from './open.js'
export { type Batch, type Cell, type Engine, identifier, literal, type NumberColumn, type Row } from './engine.js'
export type { ReadingsRelation } from './readings.js'
