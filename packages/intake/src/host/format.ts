import { jsonHostFormat } from './json-format.js'
import { textHostFormat } from './text-format.js'

/**
 * Records of hosts.
 *
 * - `snapshot`: one host, as `davylamp snapshot` writes it
 * - `json-lines`: one record a line: processes, events of sensors, sessions of honeypots, logs of osquery
 * - `json`: one document: containers, pods, events in a list, the configuration of a miner
 * - `evtx`: an event log of Windows
 * - `auditd`: records of the Linux audit system
 * - `process-list`: what `ps` or `top` print
 * - `crontab`, `unit`, `shell-history`: files of a host that hold commands
 * - `miner-config`: the configuration of a miner, as text
 * - `miner-log`: what a miner printed
 * - `gpu-list`: what `nvidia-smi --query-gpu --format=csv` prints
 * - `cpu-series`: load of a processor over time, as numbers
 */
export type HostFormat =
  | 'snapshot'
  | 'json-lines'
  | 'json'
  | 'evtx'
  | 'auditd'
  | 'process-list'
  | 'crontab'
  | 'unit'
  | 'shell-history'
  | 'miner-config'
  | 'miner-log'
  | 'gpu-list'
  | 'cpu-series'

/** `ElfFile\0`, the head of an event log of Windows (MS-EVEN6; Schuster, 2007). */
const evtxHead = [0x45, 0x6c, 0x66, 0x46, 0x69, 0x6c, 0x65, 0x00]

/** Recognises an event log of Windows by its first bytes. */
export function isEventLog(head: Uint8Array): boolean {
  return evtxHead.every((byte, at) => head[at] === byte)
}

/** Recognises a record of a host by its first text; null when it is another text. */
export function hostFormat(text: string): HostFormat | null {
  const start = text.replace(/^\ufeff/, '').trimStart()
  return /^(?:\{|\[\s*[[{"\]])/.test(start) ? jsonHostFormat(start) : textHostFormat(start)
}
