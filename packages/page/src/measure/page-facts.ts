import type { ModuleFacts } from '../wasm/module-facts.js'
import type { Observation, Resource, ScriptText } from '../read/observation.js'
import type { ScriptFacts } from './script-facts.js'

/** An address that the page fetches or opens. */
export interface SeenAddress {
  readonly url: string
  readonly kind: Resource['kind']
  /** Lower case; null for an address on the page's own host or one that cannot be read. */
  readonly host: string | null
  /** Last part of the path, without the query. */
  readonly file: string
}

export interface MeasuredScript {
  readonly source: ScriptText
  readonly facts: ScriptFacts
  /** How many times it was decoded; 0 for what stands in the file. */
  readonly layer: number
}

/** All that is measured of one page, for the tells to look at. */
export interface PageFacts {
  readonly observation: Observation
  readonly scripts: readonly MeasuredScript[]
  readonly addresses: readonly SeenAddress[]
  readonly modules: readonly ModuleFacts[]
  /** Modules that could not be read. */
  readonly brokenModules: number
  /** Scripts that could not be parsed, by why. */
  readonly unread: ReadonlyMap<ScriptFacts['parse'], number>
}
