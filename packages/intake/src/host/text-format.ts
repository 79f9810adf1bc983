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
  [
    'gpu-list',
    ([head = '']) => /(?:utilization\.gpu|memory\.used|power\.draw|pcie\.link)/.test(head) && head.includes(','),
  ],
  [
    'unit',
    (lines) =>
      lines.some((line) => /^\[(?:Service|Timer)\]/.test(line)) &&
      lines.some((line) => /^(?:Exec\w+|On\w+)\s*=/.test(line)),
  ],
  ['miner-log', (lines) => share(lines, minerLine) > 0.05 && lines.length > 2],
  ['crontab', isCrontab],
  ['miner-config', isMinerConfig],
  ['shell-history', isHistory],
  [
    'cpu-series',
    ([head = '', ...rows]) =>
      /^[^,]*,.*cpu\w*(?:pct|percent)/i.test(head) && rows.length > 0 && /^\w*,?\d/.test(rows[0] ?? ''),
  ],
]

/** What miners print beside the time: `accepted (1/0) diff`, `new job from`, `speed 10s/60s/15m`. */
const minerLine = /\baccepted\s*[:(]?\s*\(?\d+[/)]\d+|\bnew job from \S+|\bspeed 10s\/60s\/15m|\b[\d.]+ ?[kmgt]?h\/s\b/i

const schedule =
  /^\s*(?:@(?:reboot|hourly|daily|weekly|monthly|yearly|annually|midnight)|(?:[\d*][\d*,/-]*\s+){3}[\d*A-Za-z][\d*,/A-Za-z-]*\s+[\d*A-Za-z][\d*,/A-Za-z-]*)\s+\S*[/a-z]/i

/** Five fields of time and a command, remarks and settings of the environment beside (crontab(5)). */
function isCrontab(lines: readonly string[]): boolean {
  const entries = lines.filter((line) => schedule.test(line)).length
  return entries > 0 && lines.every((line) => schedule.test(line) || /^\s*(?:#|[A-Z_]+\s*=)/.test(line))
}

/** Keys of miners' settings, or their options, with the address of a pool. */
function isMinerConfig(lines: readonly string[]): boolean {
  const text = lines.join('\n')
  const keys = /^\s*(?:wallet|pool\d?|rigName|sortPools|coin|epool|-pool|-epool|-wal|POOL:)\s*[=:\s]/im.test(text)
  return keys && /^\s*(?:pool\d?|-e?pool|POOL:|url)\s*[=:\s]\s*\S+:\d{2,5}\b|^\s*wallet\s*=\s*[\w:.-]{26,}/im.test(text)
}

/** Commands that most sessions begin with. */
const commands =
  /^(?:: \d{9,11}:\d+;)?\s*(?:sudo |\.\/)?(?:ls|cd|cat|vi|vim|nano|rm|cp|mv|mkdir|chmod|chown|ps|top|htop|grep|find|tar|wget|curl|apt|apt-get|yum|dnf|systemctl|service|docker|git|ssh|scp|exit|history|df|du|free|uname|whoami|crontab|kill|pkill|tail|head|less|echo|export|screen|tmux|nohup|make|pip|python3?|npm|unzip|nvidia-smi|ifconfig|ip|ping|netstat|ss)\b/

function isHistory(lines: readonly string[]): boolean {
  if (lines.length === 0) return false
  if (share(lines, /^#\d{9,11}$/) > 0.3 || share(lines, /^: \d{9,11}:\d+;/) > 0.5) return true
  return lines.length >= 3 && share(lines, commands) > 0.6
}
