import type { Indicator } from './indicators.js'

/** What an indicator is, in one line of ASCII that no format has to escape. */
export function describe({ value, protocols, coins, verdict }: Indicator): string {
  const what = 'host' in value ? value.host : `${value.address} port ${value.port}`
  const more = [...protocols, ...coins].map((text) => text.replace(/[^\w ./+-]/g, ' ')).join(' ')
  return `Mining pool or relay ${what}${more === '' ? '' : `, ${more}`} (${verdict})`
}
