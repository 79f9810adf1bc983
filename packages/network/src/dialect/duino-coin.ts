import type { Dialect, Facts } from './dialect.js'
import { isHex } from './json.js'

const coin: Facts = { coin: 'DUCO' }

/** Duino-Coin: lines of words parted by commas. The miner asks for a JOB; the server gives two SHA-1 sums and a difficulty. */
export const duinoCoin: Dialect = {
  protocol: 'duino-coin',
  read(message, dialogue) {
    if (message.kind !== 'line') return null
    const cells = message.text.trim().split(',')
    const [first = '', second, third] = cells
    if (first === 'JOB' && second !== undefined && second !== '')
      return { act: 'login', from: 'miner', proof: isDifficulty(third), facts: { ...coin, account: second } }
    if (cells.length === 3 && isHex(first, 40) && isHex(second, 40) && /^\d+$/.test(third ?? ''))
      return { act: 'job', from: 'pool', proof: true, facts: coin }
    if (dialogue.lastAsked !== null && (first === 'GOOD' || first === 'BLOCK'))
      return { act: 'accepted', from: 'pool', proof: false }
    if (dialogue.lastAsked !== null && first === 'BAD') return { act: 'refused', from: 'pool', proof: false }
    return /^\d+$/.test(first) && cells.length >= 2 ? { act: 'share', from: 'miner', proof: false } : null
  },
}

/** Classes of difficulty that a miner may ask for. Source: Duino-Coin's documentation of its server protocol. */
function isDifficulty(cell: string | undefined): boolean {
  return /^(?:LOW|MEDIUM|NET|EXTREME|AVR|ARM|DUE|MEGA|ESP8266H?|ESP32S?|PICO|RPI)/.test(cell ?? '')
}
