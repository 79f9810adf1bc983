import { readdir, readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Problem, sentence } from '@davylamp/finding'
import type { Compiler } from '@virustotal/yara-x'
import { ruleTexts } from '../texts.js'

/** A rule that matched a file. */
export interface YaraMatch {
  readonly rule: string
  readonly aboutMining: boolean
  /** Byte offset of its first text or bytes in the file; null where the condition alone matched. */
  readonly offset: number | null
}

export interface YaraRules {
  /** Files whose rules are used. */
  readonly files: number
  readonly problems: readonly Problem[]
  match(bytes: Uint8Array): readonly YaraMatch[]
}

/** How long one file may take, in milliseconds. */
const timeoutMs = 20_000
const ruleBytesMost = 16 * 2 ** 20

/**
 * Rules of a file, or of all `.yar` and `.yara` files below a folder, compiled by YARA-X. A file that does not compile is among the
 * problems; the others are used. Nothing is fetched: the engine is a module of its package.
 */
export async function loadYaraRules(path: string): Promise<YaraRules> {
  const engine = await import('@virustotal/yara-x')
  const home = dirname(createRequire(import.meta.url).resolve('@virustotal/yara-x/package.json'))
  await engine.default({ module_or_path: await readFile(join(home, 'pkg', 'yara_x_js_bg.wasm')) })
  const compiler = new engine.Compiler()
  const problems: Problem[] = []
  let files = 0
  for (const file of await ruleFiles(path)) {
    const { size } = await stat(file)
    const text = size > ruleBytesMost ? null : await readFile(file, 'utf8')
    // one file that does not compile would spoil all: each is tried alone first
    const fault = text === null ? `> ${ruleBytesMost / 2 ** 20} MB` : faultOf(new engine.Compiler(), text)
    if (fault !== null || text === null) {
      problems.push({ severity: 'damaged', source: file, ...sentence(ruleTexts, 'rules.yara', { what: fault ?? '' }) })
      continue
    }
    compiler.newNamespace(file)
    compiler.addSource(text)
    files++
  }
  const rules = compiler.build()
  const scanner = rules.scanner()
  scanner.setTimeoutMs(timeoutMs)
  scanner.setMaxMatchesPerPattern(100)
  return { files, problems, match: (bytes) => matchesOf(scanner.scan(bytes)) }
}

/** Why a file does not compile, in the engine's words; null when it does. */
function faultOf(compiler: Compiler, text: string): string | null {
  try {
    compiler.addSource(text)
    return null
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').slice(0, 300)
  } finally {
    compiler.free()
  }
}

async function ruleFiles(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path]
  const names = await readdir(path, { recursive: true, withFileTypes: true })
  return names
    .filter((entry) => entry.isFile() && /\.yara?$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

function matchesOf(result: unknown): YaraMatch[] {
  return listOf(fieldOf(result, 'matches') ?? fieldOf(result, 'matchingRules') ?? result).map((match) => {
    const rule = String(fieldOf(match, 'identifier') ?? '')
    const about = `${rule} ${JSON.stringify(fieldOf(match, 'tags') ?? '')} ${JSON.stringify(fieldOf(match, 'metadata') ?? '')}`
    const offsets = listOf(fieldOf(match, 'patterns'))
      .flatMap((pattern) => listOf(fieldOf(pattern, 'matches')))
      .map((found) => fieldOf(found, 'offset'))
      .filter((offset) => typeof offset === 'number')
    const aboutMining = /min(?:er|ing)\b|_miner|coin|xmr|monero|stratum|cryptojack|cryptonight|randomx/i.test(about)
    return { rule, aboutMining, offset: offsets.length === 0 ? null : Math.min(...offsets) }
  })
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}
