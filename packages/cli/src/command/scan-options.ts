import { type Language, type Verdict, verdicts } from '@davylamp/finding'
import { type Province, provinceOf, provinces } from '@davylamp/law'
import type { Say } from '../texts.js'
import { UsageError } from '../usage-error.js'

export const formats = ['table', 'ndjson', 'json', 'csv'] as const

/** What `davylamp scan` was asked to do, checked. */
export interface ScanOptions {
  readonly paths: readonly string[]
  readonly language: Language
  readonly findings: string | null
  readonly scores: string | null
  readonly report: string | null
  readonly evidence: string | null
  readonly format: (typeof formats)[number]
  readonly minVerdict: Verdict
  readonly zone: string | null
  /** Whose emission factors and surcharge hold for the records. */
  readonly province: Province | null
  readonly map: string | null
  readonly decimal: 'point' | 'comma' | null
  readonly previous: string | null
  readonly outcomes: string | null
  readonly coolDownDays: number
  readonly top: number | null
  readonly per: string | null
  readonly worklist: string | null
  readonly candidates: string | null
  /** A file of surcharges whose documents the user holds. */
  readonly surcharges: string | null
  /** A file or folder of Sigma rules, and one of YARA rules. */
  readonly sigma: string | null
  readonly yara: string | null
  /** A list of pools that the user knows. */
  readonly pools: string | null
}

/** Options as the command line gives them: texts by name. */
export type RawOptions = Readonly<Record<string, string | undefined>>

export function parseScanOptions(paths: readonly string[], raw: RawOptions, language: Language, say: Say): ScanOptions {
  if (paths.length === 0) throw new UsageError(say('usage.missing-paths'))
  const choice = <T extends string>(option: string, text: string | undefined, choices: readonly T[]): T | null => {
    if (text === undefined) return null
    const found = choices.find((candidate) => candidate === text)
    if (found === undefined) throw new UsageError(say('usage.choice', { option, choices: choices.join(', '), text }))
    return found
  }
  const count = (option: string, text: string | undefined): number | null => {
    if (text === undefined) return null
    if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(say('usage.number', { option, text }))
    return Number(text)
  }
  const top = count('--top', raw['top'])
  if (raw['per'] !== undefined && top === null) throw new UsageError(say('usage.per-without-top'))
  return {
    paths,
    language,
    findings: raw['findings'] ?? null,
    scores: raw['scores'] ?? null,
    report: raw['report'] ?? null,
    evidence: raw['evidence'] ?? null,
    format: choice('--format', raw['format'], formats) ?? 'table',
    minVerdict: choice('--min-verdict', raw['minVerdict'], verdicts) ?? 'related',
    zone: zoneOf(raw['tz'], say),
    province: provinceNamed(raw['province'], language, say),
    map: raw['map'] ?? null,
    decimal: choice('--decimal', raw['decimal'], ['point', 'comma']),
    previous: raw['previous'] ?? null,
    outcomes: raw['outcomes'] ?? null,
    coolDownDays: count('--cool-down', raw['coolDown']) ?? 90,
    top,
    per: raw['per'] ?? null,
    worklist: raw['worklist'] ?? null,
    candidates: raw['candidates'] ?? null,
    pools: raw['pools'] ?? null,
    sigma: raw['sigma'] ?? null,
    yara: raw['yara'] ?? null,
    surcharges: raw['surcharges'] ?? null,
  }
}

function provinceNamed(text: string | undefined, language: Language, say: Say): Province | null {
  if (text === undefined) return null
  const found = provinceOf(text)
  if (found !== undefined) return found
  const known = provinces.map(({ place, en }) => (language === 'zh' ? place : en)).join(language === 'zh' ? '、' : ', ')
  throw new UsageError(say('usage.province', { text, known }))
}

/** The zone of a `--tz`, by its full name. Throws a {@link UsageError} when there is none of that name. */
export function zoneOf(text: string | undefined, say: Say): string | null {
  if (text === undefined) return null
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(say('usage.zone', { text }))
    throw error
  }
}
