import type { Picture } from '../../picture.js'

/** A picture, and the line it stands in; null where it is of the whole file. */
export interface PictureAt {
  readonly picture: Picture
  readonly line: number | null
  readonly text: string | null
}

/** Reads a text line by line; made anew for each file. */
export interface TextReader {
  /** False when the line is no record of this kind. */
  line(text: string, number: number): boolean
  /** What was read so far and not yet handed over. */
  taken(): PictureAt[]
  end(): PictureAt[]
}

/** `id` names the subject of what names none. */
export type TextReaderOf = (id: string) => TextReader
