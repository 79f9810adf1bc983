import { isIP } from 'node:net'

const macAddress = /^(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}$/i

/**
 * Which column of the list of machines a key belongs in. Inventories key a machine by its serial number where it told one, else by
 * MAC or IP address; an address is never printed as a serial number.
 */
export function machineKey(machineId: string): { serial: string } | { mac: string } | { place: string } {
  const key = machineId.replace(/^machine:/, '')
  if (isIP(key) !== 0) return { place: `IP ${key}` }
  if (macAddress.test(key)) return { mac: key }
  return { serial: key }
}
