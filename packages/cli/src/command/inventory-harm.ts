import type { Language, Range } from '@davylamp/finding'
import { type HarmQuestion, parsePeriod } from '@davylamp/inventory'
import { provinceOf } from '@davylamp/law'
import type { SayInventory } from '../text-inventory.js'
import { UsageError } from '../usage-error.js'
import { type InventoryOptions, positiveOption, textOption } from './inventory-options.js'

/** What the options of a run say of the site: period, province, shares, meter. */
export function harmQuestion(
  options: InventoryOptions,
  today: string,
  say: SayInventory,
  language: Language,
): HarmQuestion {
  const named = textOption(options, 'province')
  const province = named === undefined ? null : (provinceOf(named)?.place ?? null)
  if (named !== undefined && province === null) throw new UsageError(say('province', { text: named }))
  const runShare = rangeOption(options, 'runningShare', '--running-share', say)
  if (runShare !== null && runShare.high > 1) throw new UsageError(say('share', { text: String(runShare.high) }))
  return {
    period: periodOption(options, say, language),
    today,
    runShare,
    province,
    meteredKw: positiveOption(options, 'meteredKw', '--metered-kw', say) ?? null,
    meteredKwh: rangeOption(options, 'meteredKwh', '--metered-kwh', say),
  }
}

/** `2022-03-01` or `2022-03-01..2022-04-01` for each end; null when neither was given. */
function periodOption(options: InventoryOptions, say: SayInventory, language: Language): HarmQuestion['period'] {
  const from = textOption(options, 'minedFrom')
  const to = textOption(options, 'minedTo')
  if (from === undefined && to === undefined) return null
  if (from === undefined || to === undefined) throw new UsageError(say('period-half'))
  const [fromEarliest, fromLatest] = ends(from)
  const [toEarliest, toLatest] = ends(to)
  const parsed = parsePeriod({ fromEarliest, fromLatest, toEarliest, toLatest })
  if ('problem' in parsed) throw new UsageError(parsed.problem[language])
  return parsed.period
}

function ends(text: string): [earliest: string, latest: string] {
  const [earliest = '', latest = earliest] = text.split('..').map((part) => part.trim())
  return [earliest, latest]
}

/** `650` or `600..700`. */
function rangeOption(options: InventoryOptions, name: string, option: string, say: SayInventory): Range | null {
  const text = textOption(options, name)
  if (text === undefined) return null
  const [low = Number.NaN, high = low, ...rest] = text.split('..').map(Number)
  if (!(low > 0) || !(high >= low) || !Number.isFinite(high) || rest.length > 0)
    throw new UsageError(say('range', { option, text }))
  return { low, high }
}
