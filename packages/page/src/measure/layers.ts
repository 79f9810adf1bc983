import type { CallExpression, Expression, SpreadElement } from 'acorn'
import { type Constant, isList, textOf } from '../fold/constant.js'
import { decodeBase64, numberOf } from '../fold/methods.js'
import { bounds } from '../bounds.js'

/** What a text holds that is a script in base64, hexadecimal or a `data:` address; null when it is none. */
export function layerOf(text: string): string | null {
  const data = /^data:(?:text|application)\/(?:x-)?(?:javascript|ecmascript|html)[^,]{0,100}?(;base64)?,/i.exec(
    text.slice(0, 200),
  )
  if (data !== null) {
    const body = text.slice(data[0].length)
    return data[1] === undefined ? percent(body) : (decodeBase64(body) ?? null)
  }
  if (text.length > bounds.foldChars) return null
  const decoded = /^(?:[0-9a-f]{2})+$/i.test(text)
    ? Buffer.from(text, 'hex').toString('latin1')
    : /^[A-Za-z0-9+/\s]{24,}={0,2}$/.test(text)
      ? decodeBase64(text)
      : undefined
  return decoded !== undefined && isCode(decoded) ? decoded : null
}

/** Text that reads like code or a page: printable, with calls, quotes or tags. */
function isCode(text: string): boolean {
  const sample = text.slice(0, 2000)
  const printable = sample.match(/[\t\n\r\u0020-\u007e]/g)?.length ?? 0
  return (
    printable > sample.length * 0.95 && /[\w$)\]]\s*\(|<script/.test(sample) && /[;{}<>=]|\bnew\s|\)\./.test(sample)
  )
}

/** A WebAssembly module in base64 (`AGFzbQ…`), with or without `data:`. */
export function moduleOf(text: string): Uint8Array | null {
  const at = text.indexOf('AGFzbQ')
  if (at < 0 || at > 100) return null
  const body = /^[A-Za-z0-9+/_-]+={0,2}/.exec(text.slice(at))?.[0] ?? ''
  return body.length < 16 ? null : Uint8Array.from(Buffer.from(body, 'base64'))
}

/**
 * The text that Dean Edwards' packer packed: `eval(function(p,a,c,k,e,d){…}('payload', radix, count, 'a|b|c'.split('|'), 0, {}))`. Known
 * by its arguments, so that renamed parameters do not matter. Null when it is none.
 */
export function unpacked(
  node: CallExpression,
  fold: (part: Expression | SpreadElement) => Constant | undefined,
): string | null {
  const [inner] = node.arguments
  if (inner?.type !== 'CallExpression' || inner.callee.type !== 'FunctionExpression' || inner.arguments.length < 4)
    return null
  const [payload, radix, count, names] = inner.arguments.slice(0, 4).map(fold)
  const [text, base, most] = [textOf(payload), numberOf(radix), numberOf(count)]
  if (text === null || base === undefined || most === undefined || !isList(names) || base < 2 || base > 62) return null
  const words = new Map<string, string>()
  for (let i = 0; i < Math.min(most, names.length, 100_000); i++) {
    const name = textOf(names[i])
    if (name !== null && name !== '') words.set(numeral(i, base), name)
  }
  return text.replaceAll(/\b\w+\b/g, (word) => words.get(word) ?? word)
}

/** A number in the packer's digits: 0-9, a-z, A-Z. */
function numeral(value: number, base: number): string {
  const digit = value % base
  const sign = digit > 35 ? String.fromCharCode(digit + 29) : digit.toString(36)
  return (value < base ? '' : numeral(Math.floor(value / base), base)) + sign
}

function percent(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}
