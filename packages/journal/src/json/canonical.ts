/** What a journal can hold: JSON, and members that are `undefined`, which are left out as JSON leaves them out. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/** Deeper than any record of ours; beyond it a writer or a verifier could run out of stack. */
export const maxDepth = 200

const loneSurrogate = /\p{Surrogate}/u

/** Most strings: nothing in them to escape. */
const plain = /^[ !#-[\]-~]*$/

/**
 * The one text of a value by RFC 8785 (JSON Canonicalization Scheme): no white space, members ordered by the UTF-16 code units
 * of their names (section 3.2.3), strings and numbers as ECMAScript writes them (3.2.2.2, 3.2.2.3).
 *
 * @throws TypeError for what has no canonical form: NaN and infinities, lone surrogates, `undefined` in a list, functions,
 *   symbols, big integers and objects of a class (a Date, a Map); RangeError when nested deeper than {@link maxDepth}.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0)
}

function write(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      return quote(value)
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${value} has no form in JSON.`)
      return JSON.stringify(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      if (value === null) return 'null'
      if (depth >= maxDepth) throw new RangeError(`A record may be nested ${maxDepth} levels deep at most.`)
      return Array.isArray(value) ? writeList(value, depth + 1) : writeObject(value, depth + 1)
    default:
      throw new TypeError(`A value of type ${typeof value} has no form in JSON.`)
  }
}

function writeList(list: readonly unknown[], depth: number): string {
  let text = '['
  for (let index = 0; index < list.length; index++) text += (index > 0 ? ',' : '') + write(list[index], depth)
  return text + ']'
}

function writeObject(object: object, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(object)
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError(
      `An object of class ${object.constructor.name} has no form in JSON; make it a plain value first.`,
    )
  // The default order of sort() is that of UTF-16 code units.
  const names = Object.keys(object).sort()
  let text = ''
  for (const name of names) {
    const member: unknown = Reflect.get(object, name)
    if (member !== undefined) text += `${text === '' ? '' : ','}${quote(name)}:${write(member, depth)}`
  }
  return `{${text}}`
}

function quote(text: string): string {
  if (plain.test(text)) return `"${text}"`
  if (loneSurrogate.test(text))
    throw new TypeError('A string with half a surrogate pair has no form in UTF-8; keep such bytes as an attachment.')
  return JSON.stringify(text)
}
