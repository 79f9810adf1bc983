import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Problem, sentence } from '@davylamp/finding'
import { ruleTexts } from '../texts.js'
import { parseRules } from './parse-rules.js'
import type { RuleError, SigmaRule } from './rule.js'

/** A rule beyond this is none. */
const ruleBytesMost = 2 * 2 ** 20

export interface LoadedRules {
  readonly rules: readonly SigmaRule[]
  /** Rules that cannot be asked, and files that cannot be read. */
  readonly problems: readonly Problem[]
}

/** The rules of a file, or of all `.yml` and `.yaml` files below a folder, in the order of their names. */
export async function loadSigmaRules(path: string): Promise<LoadedRules> {
  const rules: SigmaRule[] = []
  const problems: Problem[] = []
  for (const file of await ruleFiles(path)) {
    const { size } = await stat(file)
    if (size > ruleBytesMost) {
      const mb = ruleBytesMost / 2 ** 20
      problems.push({ severity: 'damaged', source: file, ...sentence(ruleTexts, 'rules.sigma.too-large', { mb }) })
      continue
    }
    const parsed = parseRules(await readFile(file, 'utf8'), file)
    rules.push(...parsed.rules)
    problems.push(...parsed.errors.map((error) => problemOf(error, file)))
  }
  return { rules, problems }
}

async function ruleFiles(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path]
  const names = await readdir(path, { recursive: true, withFileTypes: true })
  return names
    .filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
}

function problemOf({ reason, what }: RuleError, source: string): Problem {
  return { severity: 'damaged', source, ...sentence(ruleTexts, `rules.sigma.${reason}`, { what: what.slice(0, 200) }) }
}
