import { addressNumber } from '../plan/address.js'
import { macOf } from '../reply/fields.js'

/** One line of a table that others keep: who was seen where. */
export interface Neighbour {
  readonly address: string | null
  readonly mac: string
  /** Port of a switch, or interface. */
  readonly port: string | null
  readonly hostname: string | null
}

const macPattern = /\b(?:[0-9a-f]{1,2}(?:[:-][0-9a-f]{1,2}){5}|[0-9a-f]{4}(?:[.-][0-9a-f]{4}){2}|[0-9a-f]{12})\b/i
const portPattern =
  /\b(?:(?:Ten|Twenty|Forty|Hundred)?(?:Gigabit|Fast)?E(?:thernet|th)?|[FGX]GE|[GXT]e|GE|Gi|Fa|Te|Eth-Trunk|BAGG|Po|ae|xe|ge|eth|port)[\s-]?\d+(?:[/.:]\d+)*\b/i

/**
 * Reads what arp, ip neigh, dnsmasq, ISC dhcpd and switches of any make print, and CSV exports of them: whatever stands on
 * a line with a hardware address. Lines without one are left out; entries that were never resolved too.
 */
export function parseNeighbours(text: string): Neighbour[] {
  return [...parseLeases(text), ...text.split(/\r?\n/).flatMap(parseLine)]
}

function parseLine(line: string): Neighbour[] {
  // lease files of dhcpd are blocks, read elsewhere
  if (/^\s*hardware ethernet/.test(line)) return []
  const written = macPattern.exec(line)?.[0]
  const mac = macOf(written === undefined ? null : padded(written))
  if (written === undefined || mac === null || /incomplete|failed/i.test(line)) return []
  const rest = line.replace(written, ' ')
  const address = /\b\d{1,3}(?:\.\d{1,3}){3}\b/.exec(rest)?.[0] ?? null
  return [
    {
      address: address !== null && addressNumber(address) !== null ? address : null,
      mac,
      port: portPattern.exec(rest)?.[0]?.trim() ?? null,
      hostname: dnsmasqName(line),
    },
  ]
}

/** `0:1a:2b:3:4:5` of macOS leaves out leading zeros. */
function padded(mac: string): string {
  return /[:-]/.test(mac) && mac.split(/[:-]/).length === 6
    ? mac
        .split(/[:-]/)
        .map((part) => part.padStart(2, '0'))
        .join(':')
    : mac
}

/** `1718000000 aa:bb:… 10.0.0.7 name 01:…` */
function dnsmasqName(line: string): string | null {
  const name = /^\d{9,}\s+\S+\s+[\d.]+\s+(\S+)/.exec(line)?.[1]
  return name === undefined || name === '*' ? null : name
}

function parseLeases(text: string): Neighbour[] {
  return [...text.matchAll(/^\s*lease\s+([\d.]+)\s*\{([^}]*)\}/gm)].flatMap(([, address = '', block = '']) => {
    const mac = macOf(/hardware ethernet\s+([0-9a-f:]+)/i.exec(block)?.[1])
    if (mac === null || addressNumber(address) === null) return []
    return [{ address, mac, port: null, hostname: /client-hostname\s+"([^"]*)"/i.exec(block)?.[1] ?? null }]
  })
}
