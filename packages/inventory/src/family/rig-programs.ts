import type { Conversation } from '../reply/conversation.js'
import { type Fields, fieldsOf, isFields, listOf, numberOf, textOf } from '../reply/fields.js'
import { rateOfText, sumOf, unitFactor } from '../reply/rate.js'
import type { Json } from '../reply/tolerant-json.js'
import type { Family } from './family.js'
import { poolOf } from './pool.js'
import { documentHas, documentSays, portTell, saysTell } from './tell.js'

/** The nine texts of `miner_getstat1`, which Claymore began and many answer. */
function getstat(conversation: Conversation): string[] | null {
  for (const document of conversation.documents) {
    const result = document['result']
    if (Array.isArray(result) && result.length >= 7 && result.every((text) => typeof text === 'string')) return result
  }
  return null
}

/** Programs that answer `miner_getstat1`, by what they call themselves. Rates are in kH/s unless the coin has small ones. */
const getstatPrograms: readonly (readonly [pattern: RegExp, make: string])[] = [
  [/^PM /, 'PhoenixMiner'],
  [/ethminer|^0\.1\d\.\d/i, 'ethminer'],
  [/^TT-?Miner/i, 'TT-Miner'],
  [/eaminer/i, 'eaminer'],
  [/serominer/i, 'serominer'],
  [/progpow/i, 'progpowminer'],
  [/ubqminer/i, 'ubqminer'],
  [/kawpow/i, 'kawpowminer'],
]

export const claymore: Family = {
  id: 'claymore',
  name: 'Claymore',
  kin: 'program',
  weigh: (conversation) => {
    const texts = getstat(conversation)
    if (texts === null) return []
    return [saysTell('miner_getstat1', texts[0] ?? '', /^\d+\.\d+ - [A-Z]+/.test(texts[0] ?? '') ? 5 : 4)]
  },
  read: (conversation) => {
    const texts = getstat(conversation) ?? []
    const name = texts[0] ?? ''
    const make =
      getstatPrograms.find(([pattern]) => pattern.test(name))?.[1] ??
      (/^\d+\.\d+ - /.test(name) ? 'Claymore' : (/^[\w-]+/.exec(name)?.[0] ?? null))
    const coin = / - ([A-Z]+)/.exec(name)?.[1] ?? null
    const factor = coin !== null && /^(?:ZEC|XMR|BTG|ETN)$/.test(coin) ? 1 : 1000
    const rate = (text: string | undefined) => {
      const number = Number(text?.split(';')[0])
      return text === undefined || !Number.isFinite(number) ? null : number * factor
    }
    const cards = (texts[3] ?? '').split(';').filter((text) => text !== '')
    return {
      kind: 'gpu',
      make,
      firmware: make,
      firmwareVersion: /(\d+\.\d+[\w.+-]*)/.exec(name)?.[1] ?? null,
      algorithm: coin,
      hashrateHps: rate(texts[2]),
      uptimeSec: Number.isFinite(Number(texts[1])) && texts[1] !== undefined ? Number(texts[1]) * 60 : null,
      boards: cards.map((text, index) => ({ index, serial: null, chips: null, hashrateHps: rate(text), watts: null })),
      pools: (texts[7] ?? '')
        .split(';')
        .flatMap((url) => (url.trim() === '' ? [] : [poolOf({ url, user: null, active: true })])),
    }
  },
}

/** Programs for Equihash that answer `getstat`: EWBF, DSTM and miniZ, told apart by the names of their fields. */
function solver(id: string, make: string, weighs: Family['weigh']): Family {
  return {
    id,
    name: make,
    kin: 'program',
    weigh: weighs,
    read: (conversation) => {
      const reply = conversation.documents.find((document) => Array.isArray(document['result'])) ?? {}
      const cards = listOf(reply['result'])
      const url = textOf(reply, 'current_server', 'server', 'stratum.server')
      const port = textOf(reply, 'port')
      const speed = (it: Fields) => numberOf(it, 'speed_sps', 'sol_ps', 'avg_sol_ps')
      return {
        kind: 'gpu',
        make,
        firmware: make,
        firmwareVersion: textOf(reply, 'version'),
        algorithm: textOf(reply, 'algorithm') ?? 'Equihash',
        hashrateHps: sumOf(cards.map(speed)),
        watts: sumOf(cards.map((it) => numberOf(it, 'gpu_power_usage', 'power_usage'))) || null,
        uptimeSec: numberOf(reply, 'uptime'),
        boards: cards.map((it, index) => ({
          index: numberOf(it, 'gpuid', 'gpu_id') ?? index,
          name: textOf(it, 'name', 'gpu_name') ?? '',
          serial: textOf(it, 'gpu_uuid'),
          chips: null,
          hashrateHps: speed(it),
          watts: numberOf(it, 'gpu_power_usage', 'power_usage'),
        })),
        pools:
          url === null
            ? []
            : [
                poolOf({
                  url: port === null || url.includes(':') ? url : `${url}:${port}`,
                  user: textOf(reply, 'user'),
                  active: true,
                }),
              ],
      }
    },
  }
}

const resultHas = (conversation: Conversation, ...fields: string[]) =>
  documentHas(
    conversation,
    fields.map((field) => `result.0.${field}`),
    3,
  )

export const dstm = solver('dstm', 'DSTM', (conversation) => [
  ...resultHas(conversation, 'sol_ps', 'avg_sol_ps'),
  ...resultHas(conversation, 'gpu_uuid'),
  ...portTell(conversation, [2222]),
])
export const miniz = solver('miniz', 'miniZ', (conversation) => [
  ...resultHas(conversation, 'speed_sps'),
  ...documentHas(conversation, ['server_latency'], 2),
  ...documentSays(conversation, 'miner', /miniz/i, 4),
  ...portTell(conversation, [20000], 0.5),
])
export const ewbf = solver('ewbf', 'EWBF', (conversation) => [
  ...resultHas(conversation, 'speed_sps', 'gpuid'),
  ...portTell(conversation, [42000], 0.7),
])

/** Excavator (NiceHash): `algorithm.list` and `subscribe.info`. */
export const excavator: Family = {
  id: 'excavator',
  name: 'Excavator',
  kin: 'program',
  weigh: (conversation) => [
    ...documentHas(conversation, ['server_status', 'login'], 3),
    ...documentHas(conversation, ['algorithms.0.algorithm_id'], 4),
    ...documentHas(conversation, ['devices.0.gpgpu_type'], 2),
    ...portTell(conversation, [3456]),
  ],
  read: (conversation) => {
    const info = conversation.documents.find((it) => it['login'] !== undefined)
    const algorithms = conversation.documents.flatMap((it) => listOf(it['algorithms']))
    const devices = conversation.documents.flatMap((it) => listOf(it['devices']))
    const rates = algorithms.map((it) => numberOf(it, 'speed')).filter((rate) => rate !== null)
    const url = textOf(info, 'address')
    return {
      kind: 'gpu',
      make: 'Excavator',
      firmware: 'Excavator (NiceHash)',
      algorithm: algorithms.map((it) => textOf(it, 'name')).join(' + ') || null,
      hashrateHps: rates.length === 0 ? null : Math.max(...rates),
      watts: sumOf(devices.map((it) => numberOf(it, 'gpu_power_usage'))),
      boards: devices.map((it, index) => ({
        index: numberOf(it, 'device_id') ?? index,
        name: textOf(it, 'name') ?? '',
        serial: textOf(it, 'uuid'),
        chips: null,
        hashrateHps: null,
        watts: numberOf(it, 'gpu_power_usage'),
      })),
      pools:
        url === null
          ? []
          : [poolOf({ url, user: textOf(info, 'login')?.replace(/:[^:]*$/, '') ?? null, active: true })],
      notes: rates.length > 1 ? [{ code: 'note.several-algorithms', params: { count: rates.length } }] : [],
    }
  },
}

/** Rig systems that report for whatever miner they run: `hsu`, `gpu_total`, `workername` (Swarm and HiveOS-like agents). */
export const swarm: Family = {
  id: 'swarm',
  name: 'Swarm',
  kin: 'program',
  weigh: (conversation) => [
    ...documentHas(conversation, ['hsu', 'gpu_total'], 5),
    ...documentHas(conversation, ['workername', 'stratum'], 2),
    ...portTell(conversation, [6099]),
  ],
  read: (conversation) => {
    const stats = conversation.documents.find((it) => it['hsu'] !== undefined)
    const factor = unitFactor(textOf(stats, 'hsu')) ?? 1000
    const list = (name: string): Json[] => {
      const value = stats?.[name]
      return Array.isArray(value) ? value : []
    }
    const total = numberOf(stats, 'gpu_total', 'asic_total')
    return {
      kind: 'rig',
      make: 'Swarm',
      firmware: 'Swarm',
      hostname: null,
      algorithm: textOf(stats, 'algo'),
      hashrateHps: total === null ? null : total * factor,
      watts: sumOf(list('power').map((power) => numberOf({ power }, 'power'))),
      uptimeSec: numberOf(stats, 'uptime'),
      boards: list('gpus').map((rate, index) => ({
        index,
        serial: null,
        chips: null,
        hashrateHps: rateOfText(typeof rate === 'string' ? rate.trim() : rate, factor),
        watts: null,
      })),
      pools: poolsOf(textOf(stats, 'stratum'), textOf(stats, 'workername')),
    }
  },
}

function poolsOf(url: string | null, user: string | null) {
  return url === null ? [] : [poolOf({ url, user, active: true })]
}

/** Programs that name themselves in one of the usual fields and whose further form is not known to us. */
export const namedProgram: Family = {
  id: 'named-program',
  name: 'a program that names itself',
  kin: 'program',
  weigh: (conversation) => {
    const named = nameOf(conversation)
    return named === null ? [] : [saysTell(named.where, named.text, 2.2)]
  },
  read: (conversation) => {
    const named = nameOf(conversation)
    const make = /^[a-z][\w-]*/i.exec(named?.text ?? '')?.[0] ?? null
    const rates = conversation.documents.map((it) => totalRate(it)).filter((rate) => rate !== null)
    return {
      kind: 'gpu',
      make,
      firmware: named?.text ?? null,
      firmwareVersion:
        named === null ? null : (/\d+(?:\.\d+)+/.exec(named.text)?.[0] ?? textOf(named.document, 'version')),
      algorithm: textOf(named?.document, 'algorithm', 'algo'),
      ...(rates[0] === undefined ? {} : { hashrateHps: rates[0] }),
      uptimeSec: numberOf(named?.document, 'uptime', 'mining_time', 'uptime_secs'),
    }
  },
}

const programName = /miner|rig\b|xmr|bz|rigel|zero|dredge|srb|nq|gpu|hash/i

function nameOf(conversation: Conversation) {
  for (const document of conversation.documents)
    for (const where of [
      'miner',
      'name',
      'software',
      'Software',
      'minerName',
      'miner_name',
      'ua',
      'program',
      'app',
      'version',
      'description',
    ]) {
      const text = textOf(document, where)
      if (text !== null && programName.test(text)) return { where, text, document }
    }
  return null
}

function totalRate(document: Fields): number | null {
  for (const name of [
    'total_hashrate',
    'hashrate_total',
    'totalHashrate',
    'hashrate',
    'total_hash_rate',
    'hash_rate',
    'speed',
    'total_speed',
  ]) {
    const value = document[name]
    const rate = rateOfText(value)
    if (rate !== null) return rate
    if (isFields(value)) {
      const inner = Object.values(fieldsOf(value))
        .map((it) => rateOfText(it))
        .filter((it) => it !== null)
      if (inner.length > 0) return Math.max(...inner)
    }
  }
  return null
}
