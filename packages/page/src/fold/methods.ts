import { bounds } from '../bounds.js'
import { type Constant, isList, textOf } from './constant.js'

/** Methods of texts and lists that packers and obfuscators build their texts with. `undefined`: not known. */
export function callMethod(
  object: Constant,
  method: string,
  args: readonly (Constant | undefined)[],
): Constant | undefined {
  return isList(object) ? ofList(object, method, args) : ofText(String(object), method, args)
}

function ofList(
  list: readonly Constant[],
  method: string,
  args: readonly (Constant | undefined)[],
): Constant | undefined {
  switch (method) {
    case 'join': {
      const parts = list.map(textOf)
      const between = args.length === 0 ? ',' : textOf(args[0])
      return between === null || parts.includes(null) ? undefined : bounded(parts.join(between))
    }
    case 'reverse':
      return list.toReversed()
    case 'slice':
      return list.slice(numberOf(args[0]) ?? 0, numberOf(args[1]))
    case 'concat':
      return args.every((arg) => arg !== undefined) ? list.concat(...(args as Constant[])) : undefined
    default:
      return undefined
  }
}

function ofText(text: string, method: string, args: readonly (Constant | undefined)[]): Constant | undefined {
  const [first, second] = args
  switch (method) {
    case 'split': {
      const by = textOf(first)
      return by === null || text.length > bounds.foldChars ? undefined : text.split(by)
    }
    case 'replace':
    case 'replaceAll': {
      const [what, by] = [textOf(first), textOf(second)]
      if (what === null || by === null) return undefined
      return bounded(method === 'replace' ? text.replace(what, () => by) : text.replaceAll(what, () => by))
    }
    case 'concat': {
      const parts = args.map(textOf)
      return parts.includes(null) ? undefined : bounded(text + parts.join(''))
    }
    case 'charAt':
      return text.charAt(numberOf(first) ?? 0)
    case 'charCodeAt':
      return text.charCodeAt(numberOf(first) ?? 0)
    case 'slice':
      return text.slice(numberOf(first) ?? 0, numberOf(second))
    case 'substring':
      return text.substring(numberOf(first) ?? 0, numberOf(second))
    case 'substr': {
      const start = numberOf(first) ?? 0
      const from = start < 0 ? Math.max(0, text.length + start) : start
      const length = numberOf(second)
      return text.slice(from, length === undefined ? undefined : from + length)
    }
    case 'toLowerCase':
      return text.toLowerCase()
    case 'toUpperCase':
      return text.toUpperCase()
    case 'trim':
      return text.trim()
    case 'toString':
      return text
    case 'repeat': {
      const times = numberOf(first) ?? 0
      return times >= 0 && times * text.length <= bounds.foldChars ? text.repeat(times) : undefined
    }
    default:
      return undefined
  }
}

/** Functions that turn texts back into what they were. */
export function callFunction(path: string, args: readonly (Constant | undefined)[]): Constant | undefined {
  const [first, second] = args
  const text = textOf(first)
  switch (path) {
    case 'atob':
      return text === null ? undefined : decodeBase64(text)
    case 'unescape':
      return text === null ? undefined : unescapeText(text)
    case 'decodeURIComponent':
    case 'decodeURI':
      return text === null ? undefined : decodePercent(text)
    case 'String':
      return text ?? undefined
    case 'Number':
      return text === null ? undefined : Number(text)
    case 'parseInt': {
      const value = text === null ? Number.NaN : Number.parseInt(text, numberOf(second) ?? 10)
      return Number.isNaN(value) ? undefined : value
    }
    case 'String.fromCharCode': {
      const codes = args.map(numberOf)
      return codes.some((code) => code === undefined)
        ? undefined
        : String.fromCharCode(...codes.slice(0, 60_000).map(Number))
    }
    default:
      return undefined
  }
}

/** Base64 as `atob` reads it; undefined when it is none. */
export function decodeBase64(text: string): string | undefined {
  const plain = text.replaceAll(/\s+/g, '')
  if (plain.length > 4 * bounds.foldChars || !/^[A-Za-z0-9+/]*={0,2}$/.test(plain) || plain.length % 4 === 1)
    return undefined
  return Buffer.from(plain, 'base64').toString('latin1')
}

function unescapeText(text: string): string {
  return text.replaceAll(
    /%u([0-9a-f]{4})|%([0-9a-f]{2})/gi,
    (_, wide: string | undefined, narrow: string | undefined) =>
      String.fromCharCode(Number.parseInt(wide ?? narrow ?? '0', 16)),
  )
}

function decodePercent(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}

export function numberOf(value: Constant | undefined): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'string' || value.trim() === '') return undefined
  const number = Number(value)
  return Number.isNaN(number) ? undefined : number
}

function bounded(text: string): string | undefined {
  return text.length > bounds.foldChars ? undefined : text
}
