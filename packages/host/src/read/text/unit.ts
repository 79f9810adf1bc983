import { emptyPicture } from '../../picture.js'
import { parseUnit } from '../row/unit-row.js'
import type { TextReaderOf } from './text-reader.js'

/** A unit of systemd: longer than any that is written by hand is cut. */
const mostLines = 2_000

export const unit: TextReaderOf = (id) => {
  const lines: string[] = []
  return {
    line(text) {
      if (lines.length < mostLines) lines.push(text)
      return true
    },
    taken: () => [],
    end: () => [
      {
        picture: {
          ...emptyPicture,
          os: 'linux',
          time: null,
          subject: { kind: 'host', id },
          units: [parseUnit(id, lines.join('\n'))],
        },
        line: null,
        text: null,
      },
    ],
  }
}
