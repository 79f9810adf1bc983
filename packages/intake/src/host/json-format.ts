import type { HostFormat } from './format.js'

/**
 * Keys of which one set must stand in the first record. Sources: osquery's schema and results log, Elastic Common Schema, the JSON of
 * Falco, Tetragon, Tracee, cowrie, Sysmon and Winlogbeat, the Docker Engine API, the Kubernetes API, the manuals of miners.
 */
const keySets: readonly (readonly string[])[] = [
  ['cmdline'],
  ['command_line'],
  ['CommandLine'],
  ['commandLine'],
  ['processes'],
  ['case_id', 'os'],
  ['hostIdentifier', 'columns'],
  ['hostIdentifier', 'snapshot'],
  ['hostIdentifier', 'diffResults'],
  ['@timestamp', 'process'],
  ['@timestamp', 'winlog'],
  ['process.command_line'],
  ['output_fields', 'rule'],
  ['process_exec'],
  ['process_kprobe'],
  ['process_exit'],
  ['eventName', 'processName'],
  ['eventid', 'session'],
  ['EventID', 'Channel'],
  ['EventID', 'SourceName'],
  ['Event', 'System'],
  ['Image', 'Binds'],
  ['Image', 'Cmd'],
  ['Image', 'HostConfig'],
  ['Config', 'HostConfig'],
  ['apiVersion', 'kind'],
  ['pools', 'url'],
  ['pools', 'user'],
  ['autosave', 'cpu'],
  ['donate-level'],
]

const ownSnapshot = /^\{\s*"schema"\s*:\s*"davylamp\.snapshot\/\d+"/

/** Recognises JSON about a host by the names of its fields. */
export function jsonHostFormat(text: string): HostFormat | null {
  if (ownSnapshot.test(text)) return 'snapshot'
  const line = text.split('\n', 1)[0] ?? ''
  const whole = isWhole(line)
  const looked = whole ? line : text
  if (!keySets.some((keys) => keys.every((key) => hasKey(looked, key)))) return null
  return whole && line.startsWith('{') && text.length > line.length + 1 ? 'json-lines' : lines(text, whole)
}

/** One object alone in its file is a document, unless it is a line that was cut from many. */
function lines(text: string, whole: boolean): HostFormat {
  return whole && text.startsWith('{') ? 'json-lines' : 'json'
}

function hasKey(text: string, key: string): boolean {
  const at = text.indexOf(`"${key}"`)
  return at >= 0 && /^\s*:/.test(text.slice(at + key.length + 2, at + key.length + 12))
}

function isWhole(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
