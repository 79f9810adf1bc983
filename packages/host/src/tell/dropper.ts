import { fetchers, interpreters, shells } from '../command/programs.js'
import type { SimpleCommand } from '../command/simple-command.js'
import type { Script } from '../command/script.js'
import { isTemporary } from './acting.js'
import { shown, type Tell, type Term } from './tell.js'

/** Something from elsewhere that is run unseen. Other malware does so too, so this never tells of mining alone. */
export const dropper: Tell = {
  name: 'dropper',
  cap: 2.3,
  look({ scripts, runs }) {
    const terms: Term[] = []
    for (const script of scripts) {
      const fetched = fetchedAndRun(script.commands)
      if (fetched !== null) {
        const bare = /^(?:\w+:\/\/)?(?:\d{1,3}\.){3}\d{1,3}\b/.test(fetched.address)
        terms.push({
          code: 'host.dropper.fetched',
          weight: bare ? 1.1 : 0.9,
          bears: 'preparing',
          params: { address: shown(fetched.address) },
        })
        const container = runs.find((run) => run.script === script)?.container ?? null
        if (container !== null)
          terms.push({
            code: 'host.dropper.container',
            weight: 0.9,
            bears: 'preparing',
            params: { image: shown(container.image) },
          })
        if (fetched.renamed)
          terms.push({
            code: 'host.dropper.renamed',
            weight: 0.8,
            bears: 'preparing',
            params: { program: shown(fetched.program, 60) },
          })
      }
      const coded = script.layers.filter(
        ({ kind }) => kind === 'base64' || kind === 'hex' || kind === 'compressed' || kind === 'encoded-command',
      )
      if (fetched === null && [script.text, ...script.layers.map(({ text }) => text)].some(isCradle))
        terms.push({ code: 'host.dropper.cradle', weight: 0.9, bears: 'preparing', params: {} })
      if (usesDecoded(script))
        terms.push({
          code: 'host.dropper.coded',
          weight: 0.7,
          bears: 'context',
          params: { layers: Math.max(1, coded.length) },
        })
      if (decrypts(script)) terms.push({ code: 'host.dropper.encrypted', weight: 0.8, bears: 'preparing', params: {} })
    }
    const notebook = runs.find(
      ({ process, command }) =>
        process !== null && /ipykernel|jupyter/i.test(process.parentName ?? '') && shells.has(command.name),
    )
    if (notebook !== undefined && terms.length > 0)
      terms.push({ code: 'host.dropper.notebook', weight: 0.7, bears: 'context', params: {} })
    return terms.length < 2 ? terms : once(terms)
  },
}

interface Fetched {
  readonly address: string
  readonly program: string
  readonly renamed: boolean
}

const address =
  /^(?:(?:https?|ftp|tftp):\/\/[^\s"']{4,}|(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?\/\S+|(?:[\w-]+\.)+[a-z]{2,}\/\S+)$/i

/** What is fetched and run at once, or laid down, made executable and started. */
function fetchedAndRun(commands: readonly SimpleCommand[]): Fetched | null {
  let laid: Fetched | null = null
  let executable = false
  for (const [i, command] of commands.entries()) {
    const { argv, name } = command
    const fetched = fetchedBy(command)
    const next = commands[i + 1]
    if (fetched !== null) {
      laid ??= fetched
      const into = commands.find(
        (other, k) =>
          k > i &&
          other.pipeline === command.pipeline &&
          other.depth === command.depth &&
          (shells.has(other.name) || interpreters.has(other.name)),
      )
      if (into !== undefined) return fetched
    }
    // `$(curl …)` in what a shell is given
    if (
      fetched !== null &&
      command.depth > 0 &&
      commands.some(
        (other) =>
          other.depth === command.depth - 1 &&
          (shells.has(other.name) || other.name === 'eval' || other.name === 'source'),
      ) &&
      next === undefined
    )
      return fetched
    if (laid === null) continue
    if (name === 'chmod' && argv.some((word) => /^\+x$|^[ugoa]*\+[rwx]*x|^0?[1-7]?[1357]\d\d$|^0?777$/.test(word)))
      executable = true
    if (executable && ((argv[0] ?? '').startsWith('./') || isTemporary(argv[0] ?? ''))) return laid
    if (
      (shells.has(name) || interpreters.has(name)) &&
      argv.slice(1).some((word) => !word.startsWith('-') && laid !== null && fileOf(laid.address) === fileOf(word))
    )
      return laid
  }
  return null
}

function fileOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The address that a command fetches; one that is not called `curl` or `wget` is told by an address among its words. */
function fetchedBy({ argv, name }: SimpleCommand): Fetched | null {
  const found = argv.find((word, i) => i > 0 && address.test(word))
  if (found === undefined) return null
  if (fetchers.has(name)) return { address: found, program: argv[0] ?? '', renamed: false }
  // what is no word of an editor, a browser or a package manager but takes the options of curl or wget
  if (argv.some((word) => /^-[a-zA-Z]*(?:fsSL|sSL|sL|qO|q-O|LO)[a-zA-Z-]*$/.test(word)))
    return { address: found, program: argv[0] ?? '', renamed: !/^(?:git|docker|apt|yum|aria2c)/.test(name) }
  return interpreters.has(name) && /urlopen|urllib|requests\.get|LWP|IO::Socket|fsockopen/i.test(argv.join(' '))
    ? { address: found, program: argv[0] ?? '', renamed: false }
    : null
}

/** Whether what was decoded is run or laid down, not just shown. */
function usesDecoded({ commands, layers }: Script): boolean {
  if (layers.some(({ kind }) => kind === 'encoded-command' || kind === 'compressed')) return true
  return commands.some((command, i) => {
    const { name, argv, redirects, pipeline } = command
    if (interpreters.has(name) && layers.some(({ kind }) => kind === 'base64')) return true
    if (!/^(?:base64|gbase64|xxd)$/.test(name) && !(name === 'openssl' && argv.includes('-d'))) return false
    if (redirects.some(({ op, target }) => op.startsWith('>') && /^\/(?:etc|tmp|dev\/shm|var)\//.test(target)))
      return layers.length > 0
    return commands.some(
      (other, k) => k > i && other.pipeline === pipeline && (shells.has(other.name) || interpreters.has(other.name)),
    )
  })
}

/** What PowerShell fetches as a text and runs, in either order (ATT&CK T1059.001, T1105). */
function isCradle(text: string): boolean {
  if (
    text.length > 100_000 ||
    !/downloadstring|downloaddata|invoke-webrequest|invoke-restmethod|\biwr\b|\birm\b/i.test(text)
  )
    return false
  return /\b(?:iex|invoke-expression)\b|\.invoke\(|&\s*\(/i.test(text)
}

function decrypts({ text, layers }: Script): boolean {
  const has = (one: string) =>
    /openssl\s+(?:enc|aes)\S*[^|;]{0,200}-d\b/.test(one) && /\|\s*(?:xz|tar|gzip|gunzip|sh|bash)/.test(one)
  return has(text) || layers.some((layer) => has(layer.text))
}

/** Each kind once, the strongest. */
function once(terms: readonly Term[]): Term[] {
  const kept = new Map<string, Term>()
  for (const term of terms) if ((kept.get(term.code)?.weight ?? -1) < term.weight) kept.set(term.code, term)
  return [...kept.values()]
}
