import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { type Finding, findingId, findingSchema, type Problem, reason, sentence } from '@davylamp/finding'
import { listSources, type Source } from '@davylamp/intake'
import { detector } from '../../version.js'
import { ruleTexts } from '../texts.js'
import type { YaraMatch, YaraRules } from './yara-rules.js'

/** Of one file; the engine holds it in memory twice. */
const searchedBytesMost = 64 * 2 ** 20

export interface YaraScan {
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
}

/**
 * Searches every file under the paths by rules of others, as it lies there: archives are not unpacked. Rules over bytes misfire on
 * lists, images and tools against miners, so that a match is `suspect` at most, and `related` where the rule is not about mining.
 */
export async function scanYara(paths: readonly string[], rules: YaraRules): Promise<YaraScan> {
  const findings: Finding[] = []
  const problems: Problem[] = []
  const { sources } = await listSources(paths)
  for (const source of sources) {
    const { bytes, sha256, whole } = await searched(source)
    if (!whole) {
      const mb = searchedBytesMost / 2 ** 20
      problems.push({ severity: 'note', source: source.name, ...sentence(ruleTexts, 'rules.yara.large-file', { mb }) })
    }
    const matches = matched(rules, bytes, source.name, problems)
    if (matches.length > 0) findings.push(findingOf(matches, source.name, sha256, bytes.length))
  }
  return { findings, problems }
}

function matched(rules: YaraRules, bytes: Uint8Array, source: string, problems: Problem[]): readonly YaraMatch[] {
  try {
    return rules.match(bytes)
  } catch (error) {
    // the engine throws where its time is over
    const what = error instanceof Error ? error.message : String(error)
    problems.push({ severity: 'note', source, ...sentence(ruleTexts, 'rules.yara.failed', { what }) })
    return []
  }
}

async function searched(source: Source): Promise<{ bytes: Uint8Array; sha256: string; whole: boolean }> {
  const hash = createHash('sha256')
  const parts: Uint8Array[] = []
  let length = 0
  let total = 0
  for await (const chunk of source.open()) {
    hash.update(chunk)
    total += chunk.length
    const part = chunk.subarray(0, Math.max(0, searchedBytesMost - length))
    length += part.length
    if (part.length > 0) parts.push(part)
  }
  return { bytes: Buffer.concat(parts), sha256: hash.digest('hex'), whole: length === total }
}

function findingOf(matches: readonly YaraMatch[], source: string, sha256: string, length: number): Finding {
  const subject = { kind: 'event', id: basename(source) } as const
  const offset = matches.find((match) => match.offset !== null)?.offset ?? 0
  return {
    schema: findingSchema,
    id: findingId({ sense: 'host', detector: 'yara', subject, contentSha256: sha256, line: null, from: null }),
    sense: 'host',
    verdict: matches.some(({ aboutMining }) => aboutMining) ? 'suspect' : 'related',
    score: 0.5,
    subject,
    source,
    line: null,
    from: null,
    to: null,
    mining: {},
    reasons: matches.map(({ rule, aboutMining }) => reason('host.rule.yara', aboutMining ? 2 : 0.5, { rule })),
    alternatives: [],
    missing: [],
    evidence: [{ kind: 'record', source, offset, length, sha256 }],
    detector: { name: 'yara', version: detector.version },
  }
}
