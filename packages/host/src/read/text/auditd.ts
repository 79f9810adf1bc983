import { emptyPicture, emptyProcess } from '../../picture.js'
import type { PictureAt, TextReaderOf } from './text-reader.js'

interface Gathered {
  readonly serial: string
  readonly line: number
  readonly texts: string[]
  readonly time: string
  argv: string[]
  fields: Map<string, string>
}

/** Records of the Linux audit system: those of one serial number are one event. Arguments with blanks in them come as hexadecimal. */
export const auditd: TextReaderOf = (id) => {
  let open: Gathered | null = null
  let done: PictureAt[] = []
  const close = () => {
    if (open !== null && (open.argv.length > 0 || open.fields.has('exe'))) done.push(pictureOf(open, id))
    open = null
  }
  return {
    line(text, number) {
      const match = /\btype=(\w+) msg=audit\((\d+\.\d+):(\d+)\):(.*)$/.exec(text)
      if (match === null) return false
      const [, type = '', time = '', serial = '', rest = ''] = match
      if (open?.serial !== serial) {
        close()
        open = { serial, line: number, texts: [], time, argv: [], fields: new Map() }
      }
      if (open.texts.length < 64) open.texts.push(text)
      if (type === 'EXECVE') open.argv.push(...argumentsIn(rest))
      else if (type === 'SYSCALL') open.fields = new Map([...open.fields, ...fieldsIn(rest)])
      else if (type === 'PROCTITLE' && open.argv.length === 0)
        open.argv.push(...unquoted(/proctitle=(\S+|"[^"]*")/.exec(rest)?.[1] ?? '').split('\0'))
      else if (type === 'CWD') open.fields.set('cwd', unquoted(/cwd=(\S+|"[^"]*")/.exec(rest)?.[1] ?? ''))
      return true
    },
    taken() {
      const found = done
      done = []
      return found
    },
    end() {
      close()
      return done
    },
  }
}

function pictureOf({ line, texts, time, argv, fields }: Gathered, id: string): PictureAt {
  const number = (name: string) => {
    const value = Number(fields.get(name) ?? Number.NaN)
    return Number.isFinite(value) ? value : null
  }
  return {
    line,
    text: texts.join('\n'),
    picture: {
      ...emptyPicture,
      os: 'linux',
      time: new Date(Math.round(Number(time) * 1000)).toISOString(),
      subject: { kind: 'event', id: `${id}:${line}` },
      processes: [
        {
          ...emptyProcess,
          pid: number('pid'),
          parent: number('ppid'),
          name: fields.get('comm') ?? null,
          path: fields.get('exe') ?? null,
          argv: argv.length > 0 ? argv : null,
          cwd: fields.get('cwd') ?? null,
          user: fields.get('uid') ?? null,
        },
      ],
    },
  }
}

/** `a0="ls" a1=2D6C a2[0]=…`: quoted as they are, or hexadecimal. Parts of one argument are joined. */
function argumentsIn(text: string): string[] {
  const found = new Map<number, string>()
  for (const [, index = '0', value = ''] of text.matchAll(/\ba(\d{1,5})(?:\[\d+\])?=("[^"]*"|\S+)/g))
    found.set(Number(index), (found.get(Number(index)) ?? '') + unquoted(value))
  return [...found].sort(([a], [b]) => a - b).map(([, value]) => value)
}

function fieldsIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/\b(\w+)=("[^"]*"|\S+)/g)].map(([, name = '', value = '']) => [
      name,
      name === 'comm' || name === 'exe' ? unquoted(value) : value.replaceAll('"', ''),
    ]),
  )
}

function unquoted(value: string): string {
  if (value.startsWith('"')) return value.slice(1, -1)
  return /^(?:[0-9A-F]{2}){2,}$/.test(value) ? Buffer.from(value, 'hex').toString('utf8') : value
}
