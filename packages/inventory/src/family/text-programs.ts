import type { Conversation } from '../reply/conversation.js'
import { sumOf } from '../reply/rate.js'
import type { Family } from './family.js'
import { poolOf } from './pool.js'
import { textTell } from './tell.js'

/** `NAME=ccminer;VER=2.3;KHS=3.37|` : records parted by bars, fields by semicolons. */
type TextRecord = ReadonlyMap<string, string>

function recordsOf(conversation: Conversation): TextRecord[] {
  return conversation.texts.flatMap(({ exchange }) =>
    exchange.reply
      .slice(0, 200_000)
      .split('|')
      .map(
        (record) =>
          new Map(
            [...record.matchAll(/([\w/ ]{1,32})=([^;|]{0,1000})/g)].map(([, name = '', value = '']) => [
              name.trim(),
              value.trim(),
            ]),
          ),
      )
      .filter((record) => record.size > 1),
  )
}

const first = (records: readonly TextRecord[], name: string) =>
  records.map((record) => record.get(name)).find((value) => value !== undefined && value !== '') ?? null

const number = (text: string | null | undefined) => {
  const value = text === null || text === undefined || text === '' ? Number.NaN : Number(text)
  return Number.isFinite(value) ? value : null
}

/** ccminer and its many forks, cpuminer and its forks: the text API on 4068 and 4048. */
export const textApi: Family = {
  id: 'text-api',
  name: 'ccminer / cpuminer',
  kin: 'program',
  weigh: (conversation) => textTell(conversation, /NAME=[^;|]+;VER=[^;|]*/, 5),
  read: (conversation) => {
    const records = recordsOf(conversation)
    const summary = records.find((record) => record.has('NAME'))
    const name = summary?.get('NAME') ?? null
    const version = summary?.get('VER') ?? null
    const khs = number(summary?.get('KHS'))
    const hs = number(summary?.get('HS'))
    const cards = records.filter((record) => record.has('GPU'))
    const processors = number(summary?.get('CPUS')) !== null && number(summary?.get('GPUS')) === null
    const url = first(records, 'URL') ?? first(records, 'POOL')
    return {
      kind: processors ? 'cpu' : 'gpu',
      make: makeOf(name, version),
      firmware: name,
      firmwareVersion: version,
      algorithm: summary?.get('ALGO') ?? null,
      hashrateHps: khs !== null ? khs * 1000 : hs,
      watts: sumOf(cards.map((record) => number(record.get('POWER')) || null)),
      uptimeSec: number(summary?.get('UPTIME')),
      boards: cards.map((record, index) => ({
        index: number(record.get('GPU')) ?? index,
        name: record.get('CARD') ?? record.get('NAME') ?? '',
        serial: record.get('SN') || null,
        chips: null,
        hashrateHps: rate(record),
        watts: number(record.get('POWER')) || null,
      })),
      pools: url === null ? [] : [poolOf({ url, user: first(records, 'USER'), active: true })],
    }
  },
}

function rate(record: TextRecord): number | null {
  const khs = number(record.get('KHS') ?? record.get('kH/s'))
  return khs === null ? number(record.get('HS')) : khs * 1000
}

/** Some forks keep a working name and put their own into the version (`zealot`, `enemy-1.17`). */
function makeOf(name: string | null, version: string | null): string | null {
  if (/^(?:z-)?enemy/i.test(version ?? '') || /^zealot/i.test(name ?? '')) return 'Z-Enemy'
  return name?.replace(/_(?:cuda|opencl|win|linux).*$/i, '') ?? null
}
