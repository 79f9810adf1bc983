import type { Json } from './tolerant-json.js'

/** An object of a reply. */
export type Fields = { readonly [key: string]: Json }

export function isFields(value: Json | undefined): value is { [key: string]: Json } {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** The object itself, or an empty one. */
export function fieldsOf(value: Json | undefined): Fields {
  return isFields(value) ? value : {}
}

/** The objects of a list; an object of numbered members (`{"0": {…}}`, as PHP writes lists) counts as a list too. */
export function listOf(value: Json | undefined): Fields[] {
  if (Array.isArray(value)) return value.slice(0, longestList).filter(isFields)
  if (!isFields(value)) return []
  const keys = Object.keys(value)
  if (keys.length > longestList || !keys.every((key) => /^\d+$/.test(key))) return []
  return Object.values(value).filter(isFields)
}

/** No machine has more boards, cards or pools; what a list holds beyond is kept with the reply and not read. */
const longestList = 512

/** Walks `a.b.c` from object to object. */
function at(value: Json | undefined, path: string): Json | undefined {
  let here: Json | undefined = value
  for (const step of path.split('.')) {
    if (Array.isArray(here)) here = here[Number(step)]
    else if (isFields(here)) here = here[step]
    else return undefined
  }
  return here
}

/** No name, account or version is longer; what is longer is an attack on whoever prints it. */
const longestText = 4096

const emptyWords = /^(?:|null|none|n\/a|na|unknown|undefined|\(null\)|-+)$/i

/** The first of the named fields that says something, as text without outer blanks or quotes. */
export function textOf(value: Json | undefined, ...paths: string[]): string | null {
  for (const path of paths) {
    const found = at(value, path)
    if (typeof found === 'number') return String(found)
    if (typeof found !== 'string') continue
    const text = found
      .slice(0, longestText)
      .trim()
      .replace(/^'(.*)'$/s, '$1')
      .trim()
    if (!emptyWords.test(text)) return text
  }
  return null
}

/** The first of the named fields that is a number, or text that is one (`" 12.0"`, `"4.59e+06"`). */
export function numberOf(value: Json | undefined, ...paths: string[]): number | null {
  for (const path of paths) {
    const number = asNumber(at(value, path))
    if (number !== null) return number
  }
  return null
}

export function asNumber(value: Json | undefined): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'string' || value.trim() === '') return null
  const number = Number(value.trim())
  return Number.isFinite(number) ? number : null
}

/** Whether a field says yes in one of the ways firmware says it. */
export function saysYes(value: Json | undefined): boolean {
  return (
    value === true || value === 1 || (typeof value === 'string' && /^(?:true|yes|y|1|on|alive|active)$/i.test(value))
  )
}

/** `AA:BB:CC:DD:EE:FF` from any usual writing; null when it is no hardware address, or all zeros. */
export function macOf(text: string | null | undefined): string | null {
  if (text === null || text === undefined) return null
  const digits = text.trim().replace(/[:.\- ]/g, '')
  if (!/^[0-9a-f]{12}$/i.test(digits) || /^(?:0{12}|f{12})$/i.test(digits)) return null
  return (digits.toUpperCase().match(/../g) ?? []).join(':')
}
