import { isLocalDate } from '../calendar/local-date.js'
import { provinceOf } from '../place/place.js'
import { openSiteFile, type SiteFileProblem, type SiteRow } from '../site-file.js'
import { loadTexts } from '../text/load.js'
import { surchargeTexts } from '../text/surcharge.js'
import type { Surcharge } from './surcharge.js'
import { surchargeRows } from './surcharge-rows.js'

export interface LoadedSurcharges {
  readonly rows: readonly Surcharge[]
  readonly problems: readonly SiteFileProblem[]
}

/** Beyond this a price is a slip of the pen, not a surcharge. */
const mostYuanPerKwh = 100

/**
 * Adds the surcharges of documents that a site holds. Format: `docs/site-files.md`. What the file says of a place takes the place of
 * what is built in for it; a row that is wrong in any part is left out.
 * @param json text of the file
 */
export function loadSurcharges(json: string, base: readonly Surcharge[] = surchargeRows): LoadedSurcharges {
  const problems: SiteFileProblem[] = []
  const file = openSiteFile(json, 'davylamp-surcharges', problems)
  const own = (file?.rows('surcharges') ?? []).map(readSurcharge).filter((row) => row !== undefined)
  const places = new Set(own.map(({ place }) => place))
  return { rows: [...own, ...base.filter(({ place }) => !places.has(place))], problems }
}

function readSurcharge(row: SiteRow): Surcharge | undefined {
  const named = row.text('place', isPlace, surchargeTexts.place)
  const document = row.text('document', () => true, surchargeTexts.document)
  const from = row.text('from', isLocalDate, loadTexts.date)
  const to = row.field('to') === undefined ? null : row.text('to', isLocalDate, loadTexts.date)
  const price = row.field('yuanPerKwh')
  const yuanPerKwh = typeof price === 'number' && price > 0 && price <= mostYuanPerKwh ? price : undefined
  if (yuanPerKwh === undefined) row.fail(surchargeTexts.price, 'yuanPerKwh')
  const rule = row.field('rule')
  if (!named || !document || !from || to === undefined || yuanPerKwh === undefined) return undefined
  if (to !== null && to < from) return row.fail(surchargeTexts.reversed, 'to')
  return {
    place: provinceOf(named)?.place ?? named,
    yuanPerKwh,
    document,
    from: { earliest: from, latest: from },
    to: to === null ? null : { earliest: to, latest: to },
    status: 'issued',
    confidence: 'site',
    rule: typeof rule === 'string' ? rule : '',
    recordedOn: from,
  }
}

function isPlace(text: string): boolean {
  return text === '全国' || provinceOf(text) !== undefined
}
