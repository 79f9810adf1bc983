import type { ProcessRow } from '../picture.js'
import { isBuildFolder, isTemporary, pathParts } from './acting.js'
import { kernelThreads, systemPrograms } from './system-names.js'
import { shown, type Tell, type Term } from './tell.js'

/** Programs that hide what they are: by name, by place, by taking their image away. */
export const disguise: Tell = {
  name: 'disguise',
  cap: 3,
  look({ picture }) {
    const terms: Term[] = []
    const kept = new Set<string>()
    const add = (term: Term) => {
      const key = `${term.code} ${String(term.params['name'] ?? term.params['path'] ?? '')}`
      if (!kept.has(key)) terms.push(term)
      kept.add(key)
    }
    for (const process of picture.processes)
      for (const term of ofProcess(process, picture.os === 'windows')) add({ ...term, about: process })
    for (const process of picture.processes)
      if (picture.os !== 'windows' && process.cmdline !== null && isPadded(process.cmdline)) {
        const name = shown(process.cmdline.split(' ', 1)[0] ?? '', 60)
        add({ code: 'host.disguise.padded', weight: 1.5, bears: 'context', params: { name }, about: process })
      }
    for (const { path } of picture.files) {
      const { folder, name } = pathParts(path)
      if (/^\[[\w/:-]+\]/.test(name))
        add({ code: 'host.disguise.file', weight: 1.4, bears: 'residual', params: { path: shown(path) } })
      else if (isHidden(folder) && isTemporary(path))
        add({ code: 'host.disguise.hidden', weight: 0.9, bears: 'residual', params: { path: shown(path) } })
    }
    return terms
  },
}

function* ofProcess(process: ProcessRow, windows: boolean): Generator<Term> {
  const path = imageOf(process)
  const shownName = process.name ?? (path === null ? null : pathParts(path).name)
  const posing = posesAs(process, path)
  if (posing !== null)
    yield {
      code: 'host.disguise.kernel',
      weight: 2.2,
      bears: 'context',
      params: { name: shown(shownName ?? '', 60), real: posing },
    }
  const like = shownName === null ? null : looksLike(shownName.toLowerCase().replace(/\.exe$/, ''))
  if (posing === null && like !== null)
    yield {
      code: 'host.disguise.look-alike',
      weight: 2,
      bears: 'context',
      params: { name: shown(shownName ?? '', 60), real: like },
    }
  if (path === null) return
  const { folder, name } = pathParts(path)
  const memory = /^\/memfd:|^\/dev\/shm\/|^\/run\/shm\//.test(path)
  const container = /docker|kubepods|containerd|libpod|lxc/.test(process.cgroup ?? '')
  if (memory && !/runc|crun|memfd:(?:runc|wayland|pulseaudio|doublemapper|jit)/i.test(path))
    yield { code: 'host.disguise.memory', weight: 1.5, bears: 'context', params: { path: shown(path) } }
  else if (process.onDisk === false && !container && !isUpdated(path))
    yield { code: 'host.disguise.deleted', weight: 1, bears: 'context', params: { path: shown(path) } }
  if (isHidden(folder) || (name.startsWith('.') && name.length > 1 && isTemporary(path)))
    yield {
      code: 'host.disguise.hidden',
      weight: /\/\.{3,}(?:\/|$)|\/\.\.? +(?:\/|$)/.test(folder) || isTemporary(path) ? 1.5 : 0.4,
      bears: 'context',
      params: { path: shown(path) },
    }
  else if (isTemporary(path) && !isBuildFolder(path) && !windows)
    yield { code: 'host.disguise.temporary', weight: 0.8, bears: 'context', params: { path: shown(path) } }
  if (/^-\w/.test(name) && folder !== '')
    yield { code: 'host.disguise.dash', weight: 2.2, bears: 'context', params: { path: shown(path) } }
}

/** The image, or the first word of the command where that is a path. */
function imageOf({ path, cmdline, argv }: ProcessRow): string | null {
  if (path !== null) return path.replace(/ \(deleted\)$/, '')
  const first = argv?.[0] ?? cmdline?.trim().split(/\s+/, 1)[0] ?? ''
  return first.startsWith('/') || /^[a-z]:\\/i.test(first) ? first : null
}

/** The thread of the kernel whose name a program with an image or with memory of its own bears. */
function posesAs(process: ProcessRow, path: string | null): string | null {
  const first = process.cmdline?.trim() ?? ''
  const bracketed = /^\[([^\]/:]+)[^\]]*\]/.exec(first)?.[1]
  const name = bracketed ?? (path === null ? process.name : pathParts(path).name) ?? ''
  if (name.length < 4) return null
  const bare = name.replace(/[/:+-]?\d.*$/, '')
  const real = threads.has(name) ? name : threads.has(bare) ? bare : undefined
  if (
    real === undefined ||
    (/^(?:crypto|watchdog|migration|loop0|ext4|md|irq|nfsd|lockd|netns)$/.test(name) && bracketed === undefined)
  )
    return null
  // threads of the kernel have no image, no memory and no command line
  const own = path !== null || (process.virtualKib ?? 0) > 0 || (process.residentKib ?? 0) > 0
  return own ? real : null
}

/** The program of the system that a name is one slip away from. */
export function looksLike(name: string): string | null {
  // `top` cuts long names and puts a plus sign there
  if (name.length < 6 || name.length > 24 || name.endsWith('+')) return null
  const before = compared.get(name)
  if (before !== undefined) return before
  if (compared.size >= mostCompared) compared.clear()
  const like = likeness(name)
  compared.set(name, like)
  return like
}

/** One name comes in many lines: the latest are remembered. */
const compared = new Map<string, string | null>()
const mostCompared = 5_000

function likeness(name: string): string | null {
  const bare = name.replace(/^\[|\]$/g, '')
  if (known.has(bare) || common.has(bare)) return null
  for (const real of kernelThreads)
    if (real.length >= 7 && bare.startsWith(real) && /^[a-z]{1,3}$/.test(bare.slice(real.length))) return real
  for (const real of lookedFor) if (Math.abs(real.length - bare.length) <= 1 && isOneSlip(bare, real)) return real
  const folded = bare
    .replaceAll('0', 'o')
    .replaceAll('1', 'l')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('5', 's')
  if (folded === bare) return null
  return lookedFor.find((real) => real === folded) ?? null
}

const threads: ReadonlySet<string> = new Set(kernelThreads)
const known: ReadonlySet<string> = new Set([...kernelThreads, ...systemPrograms])
const lookedFor = [...kernelThreads, ...systemPrograms].filter((name) => name.length >= 7 && !name.includes('_'))
/** Honest programs that are one slip away from another. */
const common: ReadonlySet<string> = new Set(
  'system service explore snapper crontab chrony podman docker dockerd containers container journald postgresd mysqld_safe mysqld mysqlc apache nginxd services.exe kdump kdumpd kthread taskhostex networkd resolved timesyncd logind udevd auditctl anacrontab explorer++'.split(
    ' ',
  ),
)

/** One letter added, left out, changed, or two neighbours changed places. */
function isOneSlip(one: string, other: string): boolean {
  if (one === other) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let end = 0
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end++
  const restOne = one.slice(start, one.length - end)
  const restOther = other.slice(start, other.length - end)
  if (restOne.length <= 1 && restOther.length <= 1) return !/^\d$/.test(restOne)
  return restOne.length === 2 && restOther.length === 2 && restOne[0] === restOther[1] && restOne[1] === restOther[0]
}

function isHidden(folder: string): boolean {
  return (
    /(?:^|\/)\.(?:[^./]|\.{2})[^/]*(?:\/|$)/.test(folder) &&
    !/\/\.(?:local|cache|config|cargo|rustup|nvm|npm|pyenv|vscode|mozilla|steam|wine|sdkman|asdf|gem|bundle|conda|venv|jenkins|gradle|m2|docker|dotnet|bun|deno|go|nix|rbenv|snap|oh-my|cursor|windsurf|ollama|virtualenvs|pyvenv|tox|yarn|pnpm|linuxbrew|minikube|terraform|mount_|git|idlerc|java|electron|var)(?![a-z])/i.test(
      folder,
    )
  )
}

/** Programs that were replaced by an update while they ran. */
function isUpdated(path: string): boolean {
  return /^\/(?:usr|opt|snap|lib|nix|home\/\w+\/\.(?:local|vscode))\b/.test(path)
}

/** Blanks behind the first word that push the rest out of the columns of `ps` and `top`. */
function isPadded(cmdline: string): boolean {
  return /^\S+ {48,}\S/.test(cmdline)
}
