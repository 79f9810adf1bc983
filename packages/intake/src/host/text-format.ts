import type { HostFormat } from './format.js'

/** Recognises text about a host by the shape of its first lines; null when it is another text. */
export function textHostFormat(text: string): HostFormat | null {
  const lines = text.split(/\r?\n/, 200).filter((line) => line.trim() !== '')
  return shapes.find(([, fits]) => fits(lines))?.[0] ?? null
}

const share = (lines: readonly string[], shape: RegExp) =>
  lines.filter((line) => shape.test(line)).length / Math.max(1, lines.length)

/** In this order: the more particular first. */
const shapes: readonly (readonly [HostFormat, (lines: readonly string[]) => boolean])[] = [
  // auditd: the record's type, its time in epoch seconds and its serial number (audit.rules(7), ausearch(8))
  ['auditd', (lines) => share(lines, /\btype=\w+ msg=audit\(\d+\.\d+:\d+\):/) > 0.5],
  // ps and top name their columns in capitals
  [
    'process-list',
    (lines) => lines.slice(0, 12).some((line) => /^\s*(?:\S+\s+)*PID\b.*\b(?:COMMAND|CMD|ARGS)\b/.test(line)),
  ],
]
