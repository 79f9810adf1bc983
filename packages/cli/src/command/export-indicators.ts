import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { type Verdict, verdicts } from '@davylamp/finding'
import { type IndicatorForm, indicatorForms, indicatorsOf } from '@davylamp/report'
import type { Io } from '../io.js'
import { readPrevious } from '../read/previous.js'
import { systemCause } from '../system-cause.js'
import type { Say } from '../texts.js'
import { UsageError } from '../usage-error.js'

export interface ExportIndicatorsOptions {
  readonly as: string
  readonly minVerdict?: string
  readonly out?: string
}

/**
 * `davylamp export FINDINGS --as FORM`: pools and servers for other systems, never the clients.
 *
 * @returns 0 written, 2 not written, 3 lines of the findings could not be read
 */
export async function exportIndicators(
  path: string,
  { as, minVerdict, out }: ExportIndicatorsOptions,
  io: Io,
  say: Say,
): Promise<number> {
  const form = choice('--as', as, Object.keys(indicatorForms).filter(isForm), say)
  const least: Verdict = choice('--min-verdict', minVerdict ?? 'probable', verdicts, say)
  if (out !== undefined && existsSync(out)) throw new UsageError(say('export.is-there', { path: out }))
  const { findings, complaint } = await readPrevious(path, say)
  if (complaint !== null) io.err(`${complaint}\n`)
  const { indicators, shared, own } = indicatorsOf(findings, least)
  const text = indicatorForms[form](indicators)
  io.err(`${say('export.done', { count: indicators.length, findings: findings.length, verdict: least })}\n`)
  if (shared > 0) io.err(`${say('export.shared', { count: shared })}\n`)
  if (own > 0) io.err(`${say('export.own', { count: own })}\n`)
  if (out === undefined) io.out(text)
  else
    try {
      await writeFile(out, text)
    } catch (error) {
      io.err(`${say('usage.cannot-write', { path: out, cause: systemCause(error, say.language, 'write') })}\n`)
      return 2
    }
  return complaint === null ? 0 : 3
}

function isForm(text: string): text is IndicatorForm {
  return Object.hasOwn(indicatorForms, text)
}

function choice<T extends string>(option: string, text: string, choices: readonly T[], say: Say): T {
  const found = choices.find((candidate) => candidate === text)
  if (found === undefined) throw new UsageError(say('usage.choice', { option, choices: choices.join(', '), text }))
  return found
}
