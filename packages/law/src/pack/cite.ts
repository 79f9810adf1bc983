import { isLocalDate } from '../calendar/local-date.js'
import type { Said } from '../said.js'
import { packTexts } from '../text/pack.js'
import { articleNumberEn, articleNumberZh, isArticleNumber } from './article-number.js'
import type { Article, Basis, Instrument, InstrumentVersion, LawConfidence } from './instrument.js'
import { type LawPack, lawPack } from './law-pack.js'

/** A place in the law as it holds on a day, ready to be printed. */
export interface Citation {
  readonly kind: 'citation'
  readonly instrument: string
  readonly title: Said
  readonly number: string | null
  /** Null when the instrument as a whole is cited. */
  readonly article: string | null
  readonly gist: Said | null
  readonly version: Said | null
  readonly inForceFrom: string
  readonly confidence: LawConfidence
  /** Such as 《中华人民共和国行政处罚法》（2021年修订）第五十六条. */
  readonly text: Said
  /** What to mind, as when the same number meant something else in the edition before. */
  readonly caution: Said | null
}

export type CitationRefusalCode =
  | 'bad-date'
  | 'unknown-instrument'
  | 'unknown-article'
  | 'not-yet-in-force'
  | 'version-not-held'
  | 'repealed'
  | 'article-moved'
  | 'unconfirmed'

/** Why a place may not be cited for that day, and what to cite instead where it is known. */
export interface CitationRefusal {
  readonly kind: 'refusal'
  readonly code: CitationRefusalCode
  readonly said: Said
  /** The basis to cite in its place: the article's number on that day, or the text that took over. */
  readonly instead?: Basis
}

/**
 * Cites law as it holds on the day of the act. Never guesses: what is not in force, not held or not confirmed is refused with its reason.
 * @param basis instrument id and article number (`56`, `224-1`); without article the instrument as a whole
 * @param basis.on local date of the act, `YYYY-MM-DD`
 * @param pack the shipped pack, or the one that `loadLawPack` made of it
 * @example cite({ instrument: 'administrative-penalty-law', article: '56', on: '2026-03-02' })
 */
export function cite(
  { instrument: id, article, on }: Basis & { readonly on: string },
  pack: LawPack = lawPack,
): Citation | CitationRefusal {
  if (!isLocalDate(on)) return refuse('bad-date', packTexts.badDate(on))
  const instrument = pack.instruments.get(id)
  const point = pack.openPoints.find(
    (open) => open.instrument === id && (open.article === undefined || open.article === article),
  )
  if (!instrument)
    return point
      ? refuse('unconfirmed', packTexts.unconfirmed(point.title, point.what))
      : refuse('unknown-instrument', packTexts.unknownInstrument(id))
  const version = versionOn(instrument, on, pack)
  if ('kind' in version) return version
  if (article === undefined) return citation(instrument, version, null)
  const found = version.articles.find(({ number }) => number === article)
  if (found) return citation(instrument, version, found)
  const now = numberOn(instrument, version, article)
  if (now !== undefined)
    return {
      ...refuse(
        'article-moved',
        packTexts.articleMoved(titleText(instrument), numberText(article), numberText(now), on),
      ),
      instead: { instrument: id, article: now },
    }
  if (point) return refuse('unconfirmed', packTexts.unconfirmed(point.title, point.what))
  const shown = isArticleNumber(article) ? numberText(article) : { zh: `“${article}”`, en: `"${article}"` }
  return refuse('unknown-article', {
    zh: packTexts.unknownArticle(titleText(instrument), shown.zh).zh,
    en: packTexts.unknownArticle(titleText(instrument), shown.en).en,
  })
}

/** The version that holds on a day, or why there is none to cite. */
function versionOn(instrument: Instrument, on: string, pack: LawPack): InstrumentVersion | CitationRefusal {
  const title = titleText(instrument)
  const version = instrument.versions.findLast(({ inForceFrom }) => inForceFrom <= on)
  if (!version) {
    const from = instrument.versions[0]?.inForceFrom ?? ''
    return instrument.hasEarlierVersions
      ? refuse('version-not-held', packTexts.versionNotHeld(title, from, on))
      : refuse('not-yet-in-force', packTexts.notYetInForce(title, from, on))
  }
  if (version.inForceTo !== null && version.inForceTo <= on) {
    const successor = version.replacedBy === undefined ? undefined : pack.instruments.get(version.replacedBy)
    const said = packTexts.repealed(title, version.inForceTo, successor && titleText(successor))
    return successor ? { ...refuse('repealed', said), instead: { instrument: successor.id } } : refuse('repealed', said)
  }
  if (version.confidence === 'unconfirmed')
    return refuse('unconfirmed', packTexts.unconfirmed(title, packTexts.versionUnconfirmed(version.source)))
  if (version.unconfirmedFrom !== undefined && version.unconfirmedFrom <= on)
    return refuse('unconfirmed', packTexts.unconfirmed(title, packTexts.currencyUnconfirmed(version.unconfirmedFrom)))
  return version
}

/** Where an article cited by a neighbouring edition's number stands in this version. */
function numberOn(instrument: Instrument, version: InstrumentVersion, cited: string): string | undefined {
  const movedHere = version.articles.find(({ movedFrom }) => movedFrom === cited)
  if (movedHere) return movedHere.number
  const next = instrument.versions[instrument.versions.indexOf(version) + 1]
  const before = next?.articles.find(({ number }) => number === cited)?.movedFrom
  return version.articles.find(({ number }) => number === before)?.number
}

function citation(instrument: Instrument, version: InstrumentVersion, found: Article | null): Citation {
  const title = titleText(instrument)
  const edition = [version.label, numberOf(instrument)].filter((part) => part !== null)
  const at = found === null ? { zh: '', en: '' } : numberText(found.number)
  return {
    kind: 'citation',
    instrument: instrument.id,
    title: instrument.title,
    number: instrument.number,
    article: found?.number ?? null,
    gist: found?.gist ?? null,
    version: version.label,
    inForceFrom: version.inForceFrom,
    confidence: version.confidence,
    text: {
      zh: `${title.zh}${edition.map(({ zh }) => `（${zh}）`).join('')}${at.zh}`,
      en: `${title.en}${edition.map(({ en }) => ` (${en})`).join('')}${at.en === '' ? '' : `, ${at.en}`}`,
    },
    caution: found === null ? null : cautionOf(version, found),
  }
}

/** The number in force may be the old number of another article: both readings are shown. */
function cautionOf(version: InstrumentVersion, found: Article): Said | null {
  const other = version.articles.find((article) => article !== found && article.movedFrom === found.number)
  return other ? packTexts.sharedNumber(numberText(other.number), other.gist) : null
}

function numberOf({ number }: Instrument): Said | null {
  return number === null ? null : { zh: number, en: number }
}

function numberText(article: string): Said {
  return { zh: articleNumberZh(article), en: articleNumberEn(article) }
}

function titleText({ title }: Instrument): Said {
  return { zh: `《${title.zh}》`, en: title.en }
}

function refuse(code: CitationRefusalCode, said: Said): CitationRefusal {
  return { kind: 'refusal', code, said }
}
