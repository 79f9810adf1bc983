import { emptyPicture } from '../../picture.js'
import type { PictureAt, TextReaderOf } from './text-reader.js'

/** History of bash (with or without `#epoch` before each command) or zsh (`: epoch:0;command`): one command a line. */
export const shellHistory: TextReaderOf = (id) => {
  let done: PictureAt[] = []
  let time: string | null = null
  return {
    line(text, number) {
      const stamp = /^#(\d{9,11})$/.exec(text)
      if (stamp !== null) {
        time = isoOfSeconds(stamp[1] ?? '')
        return true
      }
      if (text.trim() === '') return true
      const zsh = /^: (\d{9,11}):\d+;([^]*)$/.exec(text)
      const command = zsh?.[2] ?? text
      done.push({
        line: number,
        text,
        picture: {
          ...emptyPicture,
          os: 'linux',
          time: zsh === null ? time : isoOfSeconds(zsh[1] ?? ''),
          subject: { kind: 'event', id: `${id}:${number}` },
          commands: [{ text: command, place: 'history', where: id, user: null, schedule: null, line: number }],
        },
      })
      time = null
      return true
    },
    taken() {
      const found = done
      done = []
      return found
    },
    end: () => done,
  }
}

function isoOfSeconds(text: string): string {
  return new Date(Number(text) * 1000).toISOString()
}
