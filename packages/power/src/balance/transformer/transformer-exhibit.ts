import type { BalanceExhibit, Finding } from '@davylamp/finding'
import { dayText } from '../../read/day.js'
import { dailyMeans } from '../constant-window.js'
import { usualBeside } from '../usual-rest.js'
import { residual, type TransformerMeasures } from './measure-transformer.js'

/** What a transformer's finding is drawn from: its meter against its customers by the day, the residual by the hour. */
export function transformerExhibit(finding: Finding, transformer: TransformerMeasures): BalanceExhibit {
  const { record, days, sum, onset } = transformer
  const hourlyKw = residual(transformer)
  const window = { from: onset?.day ?? 0, to: days }
  const usualKw = usualBeside(hourlyKw, window)
  return {
    kind: 'balance',
    findingId: finding.id,
    firstDay: dayText(record.firstDay),
    days,
    flows: [
      { name: 'transformer', dailyKw: Float32Array.from(dailyMeans(record.kw)) },
      { name: 'customers', dailyKw: Float32Array.from(dailyMeans(sum)) },
    ],
    rest: { of: 'unmetered', hourlyKw: Float32Array.from(hourlyKw), window, ...(usualKw === null ? {} : { usualKw }) },
  }
}
