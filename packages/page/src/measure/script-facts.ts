import type { Constant } from '../fold/constant.js'

/** What one script does, as far as its text shows it. */
export interface ScriptFacts {
  readonly constructions: readonly Construction[]
  readonly calls: readonly Call[]
  /** Addresses that the script opens, loads or asks. */
  readonly loads: readonly Load[]
  /** Names of methods that the script defines, `start`, `getHashesPerSecond`, … */
  readonly methods: ReadonlySet<string>
  /** Objects with a `type`, `method`, `identifier` or `event` of a known text, as messages have. */
  readonly messages: readonly MessageShape[]
  /** Texts that become script or page: evaluated, decoded, written. */
  readonly layers: readonly Layer[]
  /** WebAssembly modules that the script carries. */
  readonly modules: readonly Uint8Array[]
  /** Texts that stand in the script, also those that were put together. */
  readonly words: ReadonlySet<string>
  /** What texts of the script hold in base64, where that is plain text. */
  readonly decodedWords: ReadonlySet<string>
  /** The script reads how many cores the machine has, and makes workers in a loop or by a list. */
  readonly workers: { readonly made: number; readonly perCore: boolean }
  /** Wallet or account handed to a global that a miner reads: `server = "ws://…"`. */
  readonly globals: ReadonlyMap<string, Constant>
  readonly parse: 'exact' | 'tolerant' | 'too-large' | 'too-deep' | 'broken'
}

export interface Construction {
  /** `CoinHive.Anonymous` */
  readonly path: string
  readonly args: readonly (Constant | undefined)[]
  readonly options: ReadonlyMap<string, Constant | undefined>
  /** Where it was put: `miner`, `window.miner`. */
  readonly name: string | null
  /** The method by which it was set to work; null when none was seen. */
  readonly startedBy: string | null
  readonly at: number
}

export interface Call {
  readonly path: string
  readonly args: readonly (Constant | undefined)[]
  readonly options: ReadonlyMap<string, Constant | undefined>
  readonly at: number
}

export interface Load {
  readonly url: string
  readonly kind: 'script' | 'socket' | 'worker' | 'module' | 'request'
  readonly at: number
}

export interface MessageShape {
  readonly tag: string
  readonly keys: ReadonlySet<string>
  /** Keys of the object below `params`. */
  readonly inner: ReadonlySet<string>
  readonly at: number
}

export interface Layer {
  readonly text: string
  readonly as: 'script' | 'page'
  readonly at: number
}

/** What is said of a script that could not be parsed. */
export function unparsed(parse: ScriptFacts['parse']): ScriptFacts {
  return {
    constructions: [],
    calls: [],
    loads: [],
    methods: new Set(),
    messages: [],
    layers: [],
    modules: [],
    words: new Set(),
    decodedWords: new Set(),
    workers: { made: 0, perCore: false },
    globals: new Map(),
    parse,
  }
}
