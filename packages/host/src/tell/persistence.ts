import { fetchers, shells } from '../command/programs.js'
import type { Run, Seen } from '../seen.js'
import { isTemporary } from './acting.js'
import { shown, type Tell, type Term } from './tell.js'

/**
 * Ways to come back after a restart or a clean-up: cron, systemd, start scripts, preloaded libraries, keys, profiles, tasks, run keys,
 * services, subscriptions of WMI. All of them have honest uses; they count by what they start.
 */
export const persistence: Tell = {
  name: 'persistence',
  cap: 2.2,
  look(seen) {
    const terms = [...fromScripts(seen), ...fromRows(seen), ...fromFiles(seen)]
    const kept = new Map<string, Term>()
    for (const term of terms) if (!kept.has(term.code)) kept.set(term.code, term)
    return [...kept.values()]
  },
}

/** What commands write into the places from which programs are started. */
const places: readonly (readonly [RegExp, 'cron' | 'unit' | 'startup' | 'profile' | 'preload' | 'keys'])[] = [
  [/\/etc\/cron(?:tab|\.d\/|\.hourly|\.daily)|\/var\/spool\/cron/, 'cron'],
  [/\/etc\/systemd\/|\/lib\/systemd\/system\/|\.config\/systemd\/user/, 'unit'],
  [/\/etc\/rc\.local|\/etc\/rc\.d\/|\/etc\/init\.d\/|\/etc\/rc\d\.d\//, 'startup'],
  [/\/\.(?:bashrc|bash_profile|profile|zshrc)\b|\/etc\/profile/, 'profile'],
  [/ld\.so\.preload/, 'preload'],
  [/authorized_keys/, 'keys'],
]
const codes = {
  cron: 'host.persistence.cron',
  unit: 'host.persistence.unit',
  startup: 'host.persistence.startup',
  profile: 'host.persistence.profile',
  preload: 'host.persistence.preload',
  keys: 'host.persistence.keys',
} as const

function fromScripts({ runs }: Seen): Term[] {
  const terms: Term[] = []
  for (const { command, script, row } of runs) {
    if (row?.place === 'cron') continue
    for (const { op, target } of command.redirects) {
      if (!op.startsWith('>') || target === '' || target.startsWith('/dev/')) continue
      const place = places.find(([shape]) => shape.test(target))?.[1]
      if (place === undefined) continue
      const runsFetched =
        place === 'keys' ||
        place === 'preload' ||
        startsFetched(script.text) ||
        script.layers.some(({ text }) => startsFetched(text))
      terms.push({
        code: codes[place],
        weight: runsFetched ? 1 : 0.4,
        bears: 'preparing',
        params: { where: shown(target) },
      })
    }
    if (
      command.name === 'crontab' &&
      (command.argv.includes('-') || command.argv.at(-1)?.startsWith('/tmp')) &&
      startsFetched(script.text)
    )
      terms.push({ code: codes.cron, weight: 1, bears: 'preparing', params: { where: 'crontab' } })
    if (
      command.name === 'chattr' &&
      command.argv.some((word) => /^\+[a-z]*i/.test(word)) &&
      command.argv.some((word) => places.some(([shape]) => shape.test(word)) || /^\/(?:usr\/)?s?bin\//.test(word))
    )
      terms.push({
        code: 'host.persistence.immutable',
        weight: 0.7,
        bears: 'preparing',
        params: { where: shown(command.argv.at(-1) ?? '') },
      })
    windowsTerms(command.name, command.argv, terms)
  }
  return terms
}

function startsFetched(text: string): boolean {
  if (
    /\b(?:iex|invoke-expression|downloadstring|mshta|-e(?:nc|ncodedcommand)?\s+[A-Za-z0-9+/=]{40,}|regsvr32\s.*\/i:)/i.test(
      text,
    )
  )
    return true
  return (
    /(?:curl|wget|\bcd\d|\bwd\d|https?:\/\/|base64|python[23]? -c|\/tmp\/|\/dev\/shm\/|\/var\/tmp\/)/i.test(text) &&
    /\||\b(?:sh|bash|python\d?)\b|chmod|\/tmp\/|\/dev\/shm|\/var\/tmp/.test(text)
  )
}

const windowsStarters: ReadonlySet<string> = new Set(['schtasks', 'reg', 'sc', 'set-itemproperty', 'new-itemproperty'])

function windowsTerms(name: string, argv: readonly string[], terms: Term[]): void {
  if (!windowsStarters.has(name)) return
  const line = argv.join(' ')
  const writable =
    isTemporary(argv.find((word) => isTemporary(word)) ?? '') ||
    /\\(?:users\\public|appdata|programdata|windows\\temp)\\|-e(?:nc|c)?\s+[A-Za-z0-9+/]{40}|https?:\/\//i.test(line)
  if (!writable) return
  if (name === 'schtasks' && /\/create/i.test(line))
    terms.push({ code: 'host.persistence.task', weight: 0.5, bears: 'preparing', params: { where: shown(line) } })
  else if (
    (name === 'reg' && /\badd\b/i.test(line) && /currentversion\\run/i.test(line)) ||
    (/^(?:set|new)-itemproperty$/.test(name) && /currentversion\\run/i.test(line))
  )
    terms.push({ code: 'host.persistence.run-key', weight: 0.5, bears: 'preparing', params: { where: shown(line) } })
  else if (name === 'sc' && /\bcreate\b/i.test(line))
    terms.push({ code: 'host.persistence.service', weight: 0.5, bears: 'preparing', params: { where: shown(line) } })
}

/** What schedules and start entries of a snapshot start. */
function fromRows({ picture, runs }: Seen): Term[] {
  const terms: Term[] = []
  for (const { text, place, where, schedule } of picture.commands) {
    if (place === 'preload') {
      if (text.trim() !== '')
        terms.push({
          code: 'host.persistence.preloaded',
          weight: /hide|process|\/(?:tmp|dev\/shm)\//i.test(text) ? 2 : 1.2,
          bears: 'context',
          params: { where: shown(text) },
        })
    } else if (place === 'cron') {
      const often = /^(?:\*|\*\/\d+|@reboot)/.test(schedule ?? '')
      if (startsFetched(text))
        terms.push({
          code: 'host.persistence.scheduled',
          weight: often ? 1.2 : 0.8,
          bears: 'preparing',
          params: { where: shown(where ?? 'crontab'), command: shown(text) },
        })
    } else if (place === 'wmi') {
      if (/powershell|cmd|\.exe|https?:/i.test(text))
        terms.push({
          code: 'host.persistence.wmi',
          weight: 1.2,
          bears: 'preparing',
          params: { where: shown(where ?? text) },
        })
    } else if (
      (place === 'task' || place === 'startup' || (place === 'profile' && text.length < 400)) &&
      (isTemporary(text.replace(/^["']/, '')) || startsFetched(text))
    )
      terms.push({
        code: place === 'task' ? 'host.persistence.task' : 'host.persistence.startup',
        weight: 0.9,
        bears: 'preparing',
        params: { where: shown(where ?? text) },
      })
  }
  for (const unit of picture.units) {
    const exec = unit.exec.join(' ')
    const lowly = (unit.nice ?? 0) >= 10 || (unit.cpuWeight ?? 100) <= 1
    if (lowly && /always/i.test(unit.restart ?? '') && exec !== '')
      terms.push({ code: 'host.persistence.lowly', weight: 0.8, bears: 'context', params: { where: shown(unit.path) } })
    if (unit.exec.some((line) => isTemporary(line.trim()) || startsFetched(line)))
      terms.push({ code: 'host.persistence.unit', weight: 1, bears: 'preparing', params: { where: shown(unit.path) } })
  }
  for (const { key, value } of picture.registry)
    if (/currentversion\\run|\\services\\/i.test(key) && value !== null && isTemporary(value.replace(/^["']/, '')))
      terms.push({ code: 'host.persistence.run-key', weight: 0.9, bears: 'preparing', params: { where: shown(key) } })
  if (runs.some(isLoopOfFetching))
    terms.push({ code: 'host.persistence.loop', weight: 0.6, bears: 'preparing', params: {} })
  return terms
}

/** A shell that fetches and runs, seen at work. */
function isLoopOfFetching({ place, process, script }: Run): boolean {
  return (
    place === 'process' &&
    process?.pid != null &&
    script.commands.some(({ name }) => fetchers.has(name)) &&
    script.commands.some(({ name, pipeline }) => shells.has(name) && pipeline > 0)
  )
}

/** Files that were made immutable where nobody does so: schedules, start scripts, programs. */
function fromFiles({ picture }: Seen): Term[] {
  const terms: Term[] = []
  for (const { path, attributes, note } of picture.files) {
    const locked = attributes !== null && attributes.replace(/[^a-z]/gi, '').includes('i') && attributes.length <= 24
    if (
      locked &&
      (places.some(([shape]) => shape.test(path)) || /^\/(?:usr\/)?s?bin\/|^\/(?:tmp|var\/tmp|dev\/shm)\//.test(path))
    )
      terms.push({ code: 'host.persistence.immutable', weight: 1.2, bears: 'residual', params: { where: shown(path) } })
    if (
      /^\/(?:usr\/)?s?bin\/(?:top|ps|ls|ss|netstat|lsof|find|chattr|lsattr|kill|htop|pstree|crontab)$/.test(path) &&
      note !== null &&
      /replac|wrap|missing|differ|mismatch|\.lanigiro|grep -v/i.test(note)
    )
      terms.push({ code: 'host.persistence.replaced', weight: 1.2, bears: 'context', params: { where: shown(path) } })
  }
  return terms
}
