import type { Picture } from '../picture.js'
import { isFields } from './fields.js'
import { jsonReaders } from './index.js'
import { isTooDeep } from './json-depth.js'

/** The picture that a JSON value gives; null when no reader knows it. */
export function pictureOfValue(value: unknown, id: string): Picture | null {
  if (!isFields(value)) return null
  for (const reader of jsonReaders) {
    const picture = reader.read(value, { id })
    if (picture !== null) return picture
  }
  return null
}

/** A line of JSON; undefined when it is broken or nested beyond reason. */
export function parsedLine(text: string): unknown {
  if (isTooDeep(text)) return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
