import type { FunctionFacts, ModuleFacts } from '../wasm/module-facts.js'
import { isMixer } from '../wasm/module-facts.js'

/** Operators that mix bits, as tools print them. */
const mixing = ['xor', 'shl', 'shr_s', 'shr_u', 'rotl', 'rotr'].flatMap((name) => [`i32.${name}`, `i64.${name}`])

/**
 * A module of which only counts are kept: `ops` (operators by name, with `total`), `top_funcs` (the same of the largest functions),
 * `exports`, `memory`. Null when a record is none.
 */
export function moduleRecord(record: object): ModuleFacts | null {
  const ops: unknown = Reflect.get(record, 'ops')
  const total = countOf(ops, 'total')
  if (total === 0) return null
  const top: unknown = Reflect.get(record, 'top_funcs')
  const functions = (Array.isArray(top) ? top : []).map((one: unknown): FunctionFacts => ({
    operators: countOf(one, 'total'),
    xors: countOf(one, 'i32.xor') + countOf(one, 'i64.xor'),
    mixing: sum(one),
    loops: countOf(one, 'loop'),
  }))
  return {
    operators: total,
    mixing: sum(ops),
    functions: countOf(record, 'n_funcs'),
    mixers: functions.filter((facts) => isMixer(facts)),
    exports: namesOf(Reflect.get(record, 'exports')),
    imports: namesOf(Reflect.get(record, 'imports')),
    memory: null,
    primitives: new Set(),
    scratchpad: false,
    unread: 0,
  }
}

function sum(counts: unknown): number {
  return mixing.reduce((all, name) => all + countOf(counts, name), 0)
}

function countOf(counts: unknown, name: string): number {
  const value: unknown = typeof counts === 'object' && counts !== null ? Reflect.get(counts, name) : 0
  return typeof value === 'number' ? value : 0
}

function namesOf(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []
}
