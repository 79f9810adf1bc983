import type { ModuleFacts } from '../wasm/module-facts.js'

/** What was seen of one page, script, recording or module, whatever it was read from. */
export interface Observation {
  /** The address of the page where it is known, else the file. */
  readonly id: string
  readonly scripts: readonly ScriptText[]
  readonly resources: readonly Resource[]
  readonly elements: readonly MarkedElement[]
  /** Labels, headings, buttons and titles: what the page calls itself and its controls. */
  readonly labels: readonly string[]
  readonly modules: readonly ModuleBytes[]
  /** Modules of which only the measures are there. */
  readonly measuredModules: readonly ModuleFacts[]
  readonly messages: readonly SocketMessage[]
  /** Measured while the page ran; null for what was only read. */
  readonly run: PageRun | null
}

export interface ScriptText {
  readonly text: string
  /** Where it starts in the file, in characters; null for what was decoded. */
  readonly offset: number | null
  readonly from: 'inline' | 'file' | 'handler' | 'decoded' | 'recorded' | 'template'
}

export interface Resource {
  readonly url: string
  readonly kind: 'script' | 'frame' | 'socket' | 'worker' | 'module' | 'request'
}

/** An element that has a class, an identifier or `data-` attributes. */
export interface MarkedElement {
  readonly tag: string
  readonly classes: readonly string[]
  readonly attributes: Readonly<Record<string, string>>
}

export interface ModuleBytes {
  readonly bytes: Uint8Array
  /** An address, a file, or the script that held it. */
  readonly from: string
}

export interface SocketMessage {
  readonly url: string
  readonly from: 'page' | 'server'
  readonly text: string
  readonly atMs: number | null
}

/** What a browser did while it showed the page. */
export interface PageRun {
  readonly seconds: number
  readonly workers: number
  /** Cores of the machine as the page was told. */
  readonly cores: number
  /** Share of one core that the page's own processes used, over the time watched; above 1 for several cores. */
  readonly coreShare: number
}
