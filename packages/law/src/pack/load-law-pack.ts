import { isLocalDate } from '../calendar/local-date.js'
import { openSiteFile, type SiteFileProblem, type SiteRow } from '../site-file.js'
import { loadTexts } from '../text/load.js'
import { isArticleNumber } from './article-number.js'
import type { Article, Instrument, InstrumentVersion } from './instrument.js'
import { type LawPack, lawPack } from './law-pack.js'

const kinds = ['law', 'regulation', 'rule', 'judicial-interpretation', 'notice', 'local-notice'] as const
const confidences = ['statute', 'page', 'unconfirmed'] as const

export interface LoadedLawPack {
  readonly pack: LawPack
  /** Rows that were left out, each with its place and the way out. */
  readonly problems: readonly SiteFileProblem[]
}

/**
 * Adds a site's own law file to a pack: local notices, texts read since, articles that the pack does not hold. The format is described in
 * `docs/site-files.md`. A row that is wrong is left out and told; the rest counts. Rows of confidence `unconfirmed` are held, and refused
 * when cited. An instrument of an id that the pack holds takes its place only when it says `"replaces": true`.
 * @param json text of the file
 */
export function loadLawPack(json: string, base: LawPack = lawPack): LoadedLawPack {
  const problems: SiteFileProblem[] = []
  const file = openSiteFile(json, 'davylamp-law-pack', problems)
  const instruments = new Map(base.instruments)
  for (const row of file?.rows('instruments') ?? []) {
    const instrument = readInstrument(row)
    if (!instrument) continue
    if (instruments.has(instrument.id) && row.field('replaces') !== true)
      row.fail(loadTexts.idTaken(instrument.id), 'id')
    else instruments.set(instrument.id, instrument)
  }
  for (const row of file?.rows('articles') ?? []) addArticles(row, instruments)
  const openPoints = base.openPoints.filter(
    ({ instrument, article }) => article !== undefined || !instruments.has(instrument),
  )
  return { pack: { instruments, openPoints }, problems }
}

function readInstrument(row: SiteRow): Instrument | undefined {
  const id = row.text('id', (text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text), loadTexts.kebab)
  const title = row.said('title')
  const kind = row.oneOf('kind', kinds)
  const issuer = row.said('issuer')
  const number = row.field('number') == null ? null : row.text('number', () => true, loadTexts.anyText)
  const versions = row.rows('versions').map(readVersion)
  if (versions.length === 0) row.fail(loadTexts.noVersions, 'versions')
  const sound = versions.filter((version) => version !== undefined)
  const isInOrder = sound.every((version, index) => follows(version, sound[index + 1]))
  if (!isInOrder) row.fail(loadTexts.overlap, 'versions')
  if (!id || !title || !kind || !issuer || number === undefined || !isInOrder) return undefined
  if (sound.length === 0 || sound.length < versions.length) return undefined
  return {
    id,
    title,
    kind,
    issuer,
    number,
    hasEarlierVersions: row.field('hasEarlierVersions') === true,
    versions: sound,
  }
}

function readVersion(row: SiteRow): InstrumentVersion | undefined {
  const label = row.field('label') == null ? null : row.said('label')
  const inForceFrom = row.text('inForceFrom', isLocalDate, loadTexts.date)
  const inForceTo = row.field('inForceTo') == null ? null : row.text('inForceTo', isLocalDate, loadTexts.date)
  const source = row.text('source', () => true, loadTexts.source)
  const checkedOn = row.text('checkedOn', isLocalDate, loadTexts.date)
  const confidence = row.oneOf('confidence', confidences)
  const replacedBy = row.field('replacedBy') == null ? null : row.text('replacedBy', () => true, loadTexts.kebab)
  const rows = row.rows('articles')
  const articles = rows.map(readArticle).filter((found) => found !== undefined)
  if (label === undefined || !inForceFrom || inForceTo === undefined || !source || !checkedOn || !confidence)
    return undefined
  if (replacedBy === undefined || articles.length < rows.length) return undefined
  const version = { label, inForceFrom, inForceTo, articles, source, checkedOn, confidence }
  return replacedBy === null ? version : { ...version, replacedBy }
}

function readArticle(row: SiteRow): Article | undefined {
  const number = row.text('number', isArticleNumber, loadTexts.articleNumber)
  const gist = row.said('gist')
  const movedFrom =
    row.field('movedFrom') == null ? null : row.text('movedFrom', isArticleNumber, loadTexts.articleNumber)
  if (!number || !gist || movedFrom === undefined) return undefined
  return movedFrom === null ? { number, gist } : { number, gist, movedFrom }
}

/** Articles for an edition that the pack holds already. */
function addArticles(row: SiteRow, instruments: Map<string, Instrument>): void {
  const id = row.text('instrument', () => true, loadTexts.kebab)
  const from = row.text('inForceFrom', isLocalDate, loadTexts.date)
  const added = row.rows('articles').map(readArticle)
  const source = row.text('source', () => true, loadTexts.source)
  const checkedOn = row.text('checkedOn', isLocalDate, loadTexts.date)
  const sound = added.filter((found) => found !== undefined)
  if (!id || !from || !source || !checkedOn || sound.length < added.length) return
  const instrument = instruments.get(id)
  const held = instrument?.versions.find(({ inForceFrom }) => inForceFrom === from)
  if (!instrument || !held) {
    row.fail(loadTexts.noVersion(id, from), 'inForceFrom')
    return
  }
  const numbers = new Set(sound.map(({ number }) => number))
  const version: InstrumentVersion = {
    ...held,
    articles: [...held.articles.filter(({ number }) => !numbers.has(number)), ...sound],
    source: `${held.source}；${source}（${checkedOn}）`,
  }
  instruments.set(id, {
    ...instrument,
    versions: instrument.versions.map((other) => (other === held ? version : other)),
  })
}

/** True when a version ends no later than the next one begins. */
function follows(version: InstrumentVersion, next: InstrumentVersion | undefined): boolean {
  const ends = version.inForceTo
  if (ends !== null && ends <= version.inForceFrom) return false
  return next === undefined || (ends !== null && ends <= next.inForceFrom)
}
