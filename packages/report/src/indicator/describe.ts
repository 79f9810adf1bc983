import type { Indicator } from './indicators.js'

/** Characters for protocols and coins: more are no names of such, and a rule must stay one that can be loaded. */
const mostOfMore = 120

/** What an indicator is, in one line of ASCII that no format has to escape. */
export function describe({ value, protocols, coins, verdict }: Indicator): string {
  const what = 'host' in value ? value.host : `${value.address} port ${value.port}`
  const more = [...protocols, ...coins]
    .join(' ')
    .slice(0, mostOfMore)
    .replace(/[^\w ./+-]/g, ' ')
  return `Mining pool or relay ${what}${more === '' ? '' : `, ${more}`} (${verdict})`
}
