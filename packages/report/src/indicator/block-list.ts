import { endpoint } from '@davylamp/finding'
import type { Indicator } from './indicators.js'

/** One name, or one address with its port, a line: for filters that know no rules. */
export function blockList(indicators: readonly Indicator[]): string {
  return indicators
    .map(({ value }) => `${'host' in value ? value.host : endpoint(value.address, value.port)}\n`)
    .join('')
}
