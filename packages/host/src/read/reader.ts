import type { Picture } from '../picture.js'
import type { Fields } from './fields.js'

/** Reads JSON of one maker. */
export interface JsonReader {
  readonly name: string
  /** The picture of a host in an object; null when it is none of this maker's. */
  read(fields: Fields, place: ReadPlace): Picture | null
}

export interface ReadPlace {
  /** Names what is not named otherwise: the file and the line. */
  readonly id: string
}
