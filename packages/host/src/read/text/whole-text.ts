import { emptyPicture } from '../../picture.js'
import type { TextReaderOf } from './text-reader.js'

/** No configuration is longer, and of a log no more lines are kept. */
const mostLines = 20_000
const mostCharacters = 2 * 1024 * 1024

/** The configuration of a miner as text. */
export const minerConfigText: TextReaderOf = (id) => {
  const lines: string[] = []
  let characters = 0
  return {
    line(text) {
      if (lines.length < mostLines && (characters += text.length) < mostCharacters) lines.push(text)
      return true
    },
    taken: () => [],
    end: () => [
      {
        picture: {
          ...emptyPicture,
          time: null,
          subject: { kind: 'event', id },
          configs: [{ where: id, text: lines.join('\n') }],
        },
        line: null,
        text: null,
      },
    ],
  }
}

/** What a miner printed: colours of the terminal are taken off. */
export const minerLogText: TextReaderOf = (id) => {
  const log: string[] = []
  return {
    line(text) {
      // eslint-disable-next-line no-control-regex -- the escape is what is taken off
      if (log.length < mostLines) log.push(text.replaceAll(/\u001b\[[\d;]*m/g, '').slice(0, 2_000))
      return true
    },
    taken: () => [],
    end: () => [
      { picture: { ...emptyPicture, time: null, subject: { kind: 'host', id }, log }, line: null, text: null },
    ],
  }
}
