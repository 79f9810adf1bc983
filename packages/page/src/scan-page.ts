import { createHash } from 'node:crypto'
import type { Finding, Problem, Score, SourceSummary } from '@davylamp/finding'
import type { PageInput } from '@davylamp/intake'
import { bounds } from './bounds.js'
import { findingOf } from './finding-of.js'
import { type Judgement, judge } from './judge.js'
import { measurePage } from './measure/measure-page.js'
import { problem } from './problem.js'
import type { PageFacts } from './measure/page-facts.js'
import { moduleRecord } from './read/module-record.js'
import type { Observation } from './read/observation.js'
import { observeHar } from './read/read-har.js'
import { emptyObservation, observeHtml, observeScript } from './read/observe.js'

export interface PageScan {
  readonly findings: readonly Finding[]
  readonly scores: readonly Score[]
  readonly problems: readonly Problem[]
  readonly summary: SourceSummary
}

/** Reads one page, script, recording, module or crawl and says whether it mines in its visitors' browsers. */
export async function scanPage(input: PageInput): Promise<PageScan> {
  if (input.format === 'crawl') return scanCrawl(input)
  const { bytes, totalBytes, sha256, problems } = await input.read(bounds.readBytes)
  const found: Problem[] = [...problems]
  if (totalBytes > bytes.length)
    found.push(problem('note', 'page.too-large', input.source, { mb: bounds.readBytes / 2 ** 20 }))
  const findings: Finding[] = []
  const scores: Score[] = []
  const observations = observationsOf(input, bytes)
  if (observations === null) found.push(problem('damaged', 'page.har-broken', input.source))
  for (const observation of observations ?? []) {
    const measured = measurePage(observation)
    found.push(...problemsOf(measured, input.source))
    const judgement = judge(measured)
    const { id } = observation
    const judged = { id, source: input.source, line: null, contentSha256: sha256, bytes: totalBytes, judgement }
    const finding = findingOf(judged)
    if (finding !== null) findings.push(finding)
    scores.push(scoreOf(id, judgement))
  }
  return { findings, scores, problems: found, summary: summaryOf(input, totalBytes, { pages: scores.length }) }
}

/** Null when it is not what it seemed to be. */
function observationsOf({ format, source }: PageInput, bytes: Uint8Array): readonly Observation[] | null {
  switch (format) {
    case 'html':
      return [observeHtml(decoded(bytes), source)]
    case 'script':
      return [observeScript(decoded(bytes), source)]
    case 'wasm':
      return [{ ...emptyObservation(source), modules: [{ bytes, from: source }] }]
    case 'har':
      return observeHar(decoded(bytes), source)
    default:
      return []
  }
}

/** What of a page could not be looked at. */
function problemsOf({ unread, brokenModules }: PageFacts, source: string): Problem[] {
  const found: Problem[] = []
  for (const why of ['too-large', 'too-deep'] as const) {
    const count = unread.get(why)
    if (count !== undefined) found.push(problem('note', `page.script-${why}`, source, { count }))
  }
  if (brokenModules > 0) found.push(problem('damaged', 'page.module-broken', source, { count: brokenModules }))
  return found
}

/** One page a line, as a crawler keeps them: `{"url": …, "html": …}`. */
async function scanCrawl(input: PageInput): Promise<PageScan> {
  const findings: Finding[] = []
  const scores: Score[] = []
  const problems: Problem[] = []
  const read = await input.readLines((line, number) => {
    if (line.trim() === '') return
    const observation = crawledPage(line, `${input.source}:${number}`)
    if (observation === null) {
      problems.push(problem('note', 'page.crawl-line', input.source, { line: number }, { line: number }))
      return
    }
    const judgement = judge(measurePage(observation))
    const contentSha256 = createHash('sha256').update(line).digest('hex')
    const bytes = Buffer.byteLength(line)
    const finding = findingOf({
      id: observation.id,
      source: input.source,
      line: number,
      contentSha256,
      bytes,
      judgement,
    })
    if (finding !== null) findings.push(finding)
    scores.push(scoreOf(observation.id, judgement))
  })
  const summary = summaryOf(input, read.bytes, { pages: scores.length })
  return { findings, scores, problems: [...read.problems, ...problems], summary }
}

function crawledPage(line: string, place: string): Observation | null {
  const record = jsonOf(line)
  if (typeof record !== 'object' || record === null) return null
  const text = (...names: string[]): string | null => {
    for (const name of names) {
      const value: unknown = Reflect.get(record, name)
      if (typeof value === 'string' && value !== '') return value
    }
    return null
  }
  const html = text('html', 'body_html', 'content_html')
  const id = text('url', 'final_url') ?? place
  if (html === null) {
    const facts = moduleRecord(record)
    return facts === null ? null : { ...emptyObservation(id), measuredModules: [facts] }
  }
  // what a crawler calls a page may be a script that it was given
  return html.includes('<') ? observeHtml(html, id) : observeScript(html, id)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function scoreOf(subjectId: string, { score, reasons }: Judgement): Score {
  return { subjectId, score: Math.round(score * 1000) / 1000, status: 'judged', reason: reasons[0]?.code ?? '' }
}

function summaryOf(input: PageInput, bytes: number, counts: Readonly<Record<string, number>>): SourceSummary {
  return { source: input.source, recognisedAs: `page:${input.format}`, bytes, counts }
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}
