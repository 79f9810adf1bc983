import { BlockList, isIP } from 'node:net'
import { publicResolvers, sharedRanges } from './shared-ranges.js'

/** Ranges that are not on the internet: what lies there is our own. Source: IANA special-purpose address registries (RFC 6890). */
const ownRanges = `
0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.168.0.0/16 224.0.0.0/4 240.0.0.0/4
::1/128 fc00::/7 fe80::/10 ff00::/8
`
  .trim()
  .split(/\s+/)

const shared = blockList(sharedRanges, publicResolvers)
const own = blockList(ownRanges, [])

/** `own`: of a network like ours; `shared`: of many sites at once; null: may be told to others. */
export function guardedAddress(address: string): 'own' | 'shared' | null {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
  if (own.check(address, family)) return 'own'
  return shared.check(address, family) ? 'shared' : null
}

function blockList(ranges: readonly string[], addresses: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits] = range.split('/')
    list.addSubnet(address, Number(bits), isIP(address) === 6 ? 'ipv6' : 'ipv4')
  }
  for (const address of addresses) list.addAddress(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  return list
}
