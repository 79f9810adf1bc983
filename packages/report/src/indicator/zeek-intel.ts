import { describe } from './describe.js'
import type { Indicator } from './indicators.js'

const columns = ['indicator', 'indicator_type', 'meta.source', 'meta.desc'] as const

/** A file for Zeek's intelligence framework: tab-separated, names and addresses (the port is told in words). */
export function zeekIntel(indicators: readonly Indicator[]): string {
  const rows = indicators.map((indicator) => {
    const { value } = indicator
    const [text, type] = 'host' in value ? [value.host, 'Intel::DOMAIN'] : [value.address, 'Intel::ADDR']
    return [text, type, 'davylamp', describe(indicator)]
  })
  // one address may serve on several ports
  const seen = new Set<string>()
  const once = rows.filter(([text, type]) => {
    const key = `${text} ${type}`
    return seen.has(key) ? false : seen.add(key)
  })
  return [`#fields\t${columns.join('\t')}`, ...once.map((row) => row.join('\t'))].map((line) => `${line}\n`).join('')
}
