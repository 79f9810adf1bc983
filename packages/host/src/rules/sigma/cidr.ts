import { BlockList, isIP } from 'node:net'
import { RuleError } from './rule.js'

/** Whether an address lies in a network, of either family. */
export function cidr(network: string): (text: string) => boolean {
  const [address = '', bits = ''] = network.split('/')
  const family = isIP(address)
  const prefix = Number(bits)
  if (family === 0 || !/^\d{1,3}$/.test(bits) || prefix > (family === 4 ? 32 : 128))
    throw new RuleError('value', network)
  const list = new BlockList()
  list.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6')
  return (text) => {
    const kind = isIP(text)
    return kind !== 0 && list.check(text, kind === 4 ? 'ipv4' : 'ipv6')
  }
}
