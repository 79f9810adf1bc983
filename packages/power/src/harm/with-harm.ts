import { type Calculated, type Finding, findingTexts, type Range, type Sentence, sentence } from '@davylamp/finding'
import {
  areaInEnglish,
  co2Of,
  daysOf,
  displacementNote,
  surchargesOver,
  type Surcharge,
  type UncertainPeriod,
} from '@davylamp/law'
import { recordDaysOf, runningPeriod } from './period.js'

/**
 * A finding with what its energy comes to: CO2 by year and grid, and the surcharge where the province has a rule that is known for
 * sure. A finding without energy, or of something that is not mining, is given back as it is.
 *
 * @param province without 省, 市, 自治区, as the law's tables name it; undefined when not known
 * @param surchargeRows the rules that are known; those that are built in when left out
 */
export function withHarm(
  finding: Finding,
  province: string | undefined,
  surchargeRows?: readonly Surcharge[],
): Finding {
  const { mining, subject, verdict } = finding
  const record = recordDaysOf(finding)
  if (mining.energyKwh === undefined || record === null || verdict === 'related') return finding
  const period = runningPeriod(mining, record)
  const kwhPerDay = meanDay(mining.energyKwh, period)
  const [co2, ...wider] = co2Of(kwhPerDay, period, province)
  const surcharges = province === undefined ? null : surchargesOver(kwhPerDay, period, province, surchargeRows)
  // A place's own rule stands in for the nation's and comes first.
  const surcharge = surcharges?.amounts[0]
  const notes: Sentence[] = []
  if (mining.onset?.earliest === null) notes.push(sentence(findingTexts, 'power.energy-of-record-alone'))
  if (mining.end === undefined) notes.push(sentence(findingTexts, 'power.energy-goes-on', { date: record.after }))
  if (province === undefined) notes.push(sentence(findingTexts, 'power.no-province'))
  notes.push(...(co2?.notes ?? []), ...(surcharges?.notes ?? []))
  if (surcharges !== null && surcharges.amounts.length + surcharges.notes.length === 0)
    notes.push(sentence(findingTexts, 'power.no-surcharge-then'))
  if (subject.kind === 'plant') notes.push(displacementNote)
  return {
    ...finding,
    mining: {
      ...mining,
      ...(co2 === undefined ? {} : { co2Kg: calculated(co2.kg, co2.area, co2.formula, co2.documents) }),
      ...(wider.length === 0
        ? {}
        : { co2KgByGrid: wider.map(({ kg, area, formula, documents }) => calculated(kg, area, formula, documents)) }),
      ...(surcharge === undefined
        ? {}
        : { surchargeCny: calculated(surcharge.yuan, surcharge.place, surcharge.formula, [surcharge.document]) }),
      harmNotes: notes,
    },
  }
}

/** Energy of a mean day; none at the low end where the load may not have run a whole day. */
function meanDay({ low, high }: Range, period: UncertainPeriod): Range {
  const days = daysOf(period)
  return { low: days.low > 0 ? low / days.low : 0, high: days.high > 0 ? high / days.high : 0 }
}

function calculated({ low, high }: Range, area: string, basis: Sentence, documents: readonly string[]): Calculated {
  const names = { zh: area, en: areaInEnglish(area) }
  return { low: Math.floor(low), high: Math.ceil(high), area: names, basis, documents }
}
