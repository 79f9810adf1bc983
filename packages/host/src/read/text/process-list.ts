import { type CpuPicture, emptyPicture, emptyProcess, type ProcessRow } from '../../picture.js'
import { clockSeconds } from '../row/process-row.js'
import type { TextReaderOf } from './text-reader.js'

/** What `ps aux`, `ps -ef`, `ps -eo …` or `top -b` print: columns by their heads, the last one takes the rest of the line. */
export const processList: TextReaderOf = (id) => {
  const processes: ProcessRow[] = []
  let heads: string[] | null = null
  let cpu: CpuPicture | null = null
  return {
    line(text) {
      const busy = /^%?Cpu\(s\):.*?([\d.]+)[ %]*id/.exec(text)
      if (busy !== null) cpu = { seriesPct: [], cores: null, busyPct: 100 - Number(busy[1]), accountedPct: null }
      const words = text.trim().split(/\s+/)
      if (words.includes('PID') && /^(?:COMMAND|CMD|ARGS)$/.test(words.at(-1) ?? '')) {
        // a second table is a later look of top: the last one counts
        processes.length = 0
        heads = words
        return true
      }
      if (heads === null || text.trim() === '' || /^(?:top - |Tasks:|Threads:|%?Cpu|[KMG]iB |Mem:|Swap:)/.test(text))
        return true
      const row = rowOf(heads, text)
      if (row === null) return false
      processes.push(row)
      return true
    },
    taken: () => [],
    end: () => [
      {
        picture: { ...emptyPicture, os: 'linux', time: null, subject: { kind: 'host', id }, processes, cpu },
        line: null,
        text: null,
      },
    ],
  }
}

function rowOf(heads: readonly string[], text: string): ProcessRow | null {
  const cells: string[] = []
  let rest = text.trimStart()
  for (let i = 0; i < heads.length - 1; i++) {
    const end = rest.search(/\s/)
    if (end < 0) return null
    cells.push(rest.slice(0, end))
    rest = rest.slice(end).trimStart()
  }
  cells.push(rest.trimEnd())
  const of = (...names: readonly string[]) => {
    const at = heads.findIndex((head) => names.includes(head))
    return at < 0 ? null : (cells[at] ?? null)
  }
  const pid = Number(of('PID'))
  if (!Number.isInteger(pid)) return null
  const command = of('COMMAND', 'CMD', 'ARGS') ?? ''
  const bracketed = /^\[([^\]]+)\]$/.exec(command)
  const virtual = kib(of('VSZ', 'VIRT'))
  const resident = kib(of('RSS', 'RES'))
  const number = (text_: string | null) => (text_ === null || !Number.isFinite(Number(text_)) ? null : Number(text_))
  // ps puts brackets around what has no arguments: threads of the kernel, whose memory is 0
  const thread = bracketed !== null && (virtual ?? 0) === 0
  const alone = !/[\s/]/.test(command)
  return {
    ...emptyProcess,
    pid,
    parent: number(of('PPID')),
    user: of('USER', 'UID'),
    name: of('COMM') ?? (thread ? (bracketed[1] ?? null) : alone ? command : null),
    cmdline: thread ? '' : alone && heads.includes('VIRT') ? null : command,
    cpuPct: number(of('%CPU', 'CPU', 'C', 'PCPU')),
    cpuSeconds: clockSeconds(of('TIME', 'TIME+')),
    residentKib: resident,
    virtualKib: virtual,
    nice: number(of('NI')),
  }
}

/** Kibibytes, or with a letter behind as top shortens them. */
function kib(text: string | null): number | null {
  const match = /^([\d.]+)([kmgt]?)$/i.exec(text ?? '')
  if (match === null) return null
  const factor = { '': 1, k: 1, m: 1024, g: 1024 ** 2, t: 1024 ** 3 }[(match[2] ?? '').toLowerCase()] ?? 1
  return Number(match[1]) * factor
}
