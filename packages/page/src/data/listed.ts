import { listedHosts, listedPlaces } from './listed-hosts.js'

const hosts = new Set(listedHosts)
const places = new Map<string, string[]>()
for (const place of listedPlaces) {
  const slash = place.indexOf('/')
  const host = place.slice(0, slash)
  places.set(host, [...(places.get(host) ?? []), place.slice(slash)])
}

/** The entry of the block lists that an address stands under; null when none does. */
export function listedAs(host: string, url: string): string | null {
  const labels = host.split('.')
  const path = URL.canParse(url) ? new URL(url).pathname : ''
  for (let i = 0; i < labels.length; i++) {
    const suffix = labels.slice(i).join('.')
    if (hosts.has(suffix)) return suffix
    const place = places.get(suffix)?.find((start) => path.startsWith(start))
    if (place !== undefined) return suffix + place
  }
  return null
}
