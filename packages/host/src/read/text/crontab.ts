import { type CommandRow, emptyPicture } from '../../picture.js'
import type { TextReaderOf } from './text-reader.js'

const userTable = /^\s*(@\w+|(?:[\d*,/A-Za-z-]+\s+){4}[\d*,/A-Za-z-]+)\s+(.+)$/
/** Users that stand between the schedule and the command in the system's table. */
const systemUser = /^(root|www-data|nobody|daemon|[a-z_][\w-]{0,31})\s+(?=[/"'(]|[a-z]+\s|[a-z]+$)/

/** A table of cron, a user's or the system's (crontab(5)). */
export const crontab: TextReaderOf = (id) => {
  const commands: CommandRow[] = []
  return {
    line(text, number) {
      if (/^\s*(?:#|$)/.test(text) || /^\s*\w+\s*=/.test(text)) return true
      const match = userTable.exec(text)
      if (match === null) return false
      const rest = match[2] ?? ''
      const user = /^root\s/.test(rest) ? 'root' : null
      commands.push({
        text: user === null ? rest : rest.replace(systemUser, ''),
        place: 'cron',
        where: `${id}:${number}`,
        user,
        schedule: match[1] ?? null,
        line: number,
      })
      return true
    },
    taken: () => [],
    end: () => [
      {
        picture: { ...emptyPicture, os: 'linux', time: null, subject: { kind: 'host', id }, commands },
        line: null,
        text: null,
      },
    ],
  }
}
