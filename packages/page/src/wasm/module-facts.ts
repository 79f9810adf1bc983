import type { Primitive } from './primitives.js'

/** What is measured of a WebAssembly module. */
export interface ModuleFacts {
  /** All operators of all function bodies. */
  readonly operators: number
  /** xor, shifts to the left and right, rotations, of 32 and 64 bit. */
  readonly mixing: number
  readonly functions: number
  /** Functions that hold at least {@link mixingFunction} mixing operators, the largest first. */
  readonly mixers: readonly FunctionFacts[]
  readonly exports: readonly string[]
  readonly imports: readonly string[]
  readonly memory: { readonly minPages: number; readonly maxPages: number | null; readonly shared: boolean } | null
  /** Hash functions told by their constants. */
  readonly primitives: ReadonlySet<Primitive>
  /** Masks and sizes of CryptoNight's scratchpad stand in the code. */
  readonly scratchpad: boolean
  /** Function bodies that hold what this reader does not know, or that end too early. */
  readonly unread: number
}

export interface FunctionFacts {
  readonly operators: number
  readonly xors: number
  readonly mixing: number
  readonly loops: number
}

/** What makes a function one that mixes bits as hash functions do; see `hash-shape.ts` for what grounds it. */
export function isMixer({ operators, xors, mixing }: FunctionFacts): boolean {
  return xors >= 48 && mixing >= operators * 0.04
}

export type ModuleProblem = 'no-module' | 'other-version' | 'cut' | 'component'
