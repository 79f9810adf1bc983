import type { Conversation } from '../reply/conversation.js'
import { asNumber, type Fields, fieldsOf, listOf, numberOf, textOf } from '../reply/fields.js'
import type { Json } from '../reply/tolerant-json.js'
import type { Family } from './family.js'
import { poolOf } from './pool.js'
import { documentHas, documentSays } from './tell.js'

/** XMRig and its kin (WildRig, SRB forks): `ua`, `kind`, `hashrate.total` of three windows, `connection.pool`. */
export const xmrig: Family = {
  id: 'xmrig',
  name: 'XMRig',
  kin: 'program',
  weigh: (conversation) => [
    ...documentSays(conversation, 'ua', /^[\w-]*rig\w*\//i, 5),
    ...documentHas(conversation, ['worker_id', 'hashrate.total', 'connection'], 4),
    ...documentHas(conversation, ['donate_level'], 1),
    ...documentHas(conversation, ['hashrate.highest', 'results.shares_good'], 1),
  ],
  read: (conversation) => {
    const summary = documentOf(conversation)
    const agent = /^([^/\s]+)\/(\S+)/.exec(textOf(summary, 'ua') ?? '')
    const kind = textOf(summary, 'kind') ?? ''
    const total = at(summary, 'total')
    const url = textOf(summary, 'connection.pool')
    return {
      kind: /nvidia|opencl|cuda|amd/.test(kind) || hasCards(conversation) ? 'gpu' : 'cpu',
      make: agent?.[1] ?? 'XMRig',
      firmware: agent?.[1] ?? 'XMRig',
      firmwareVersion: textOf(summary, 'version') ?? agent?.[2] ?? null,
      hostname: textOf(summary, 'worker_id'),
      algorithm: textOf(summary, 'algo'),
      hashrateHps: total,
      uptimeSec: numberOf(summary, 'uptime'),
      boards: backends(conversation),
      pools: url === null ? [] : [poolOf({ url, user: textOf(summary, 'connection.user', 'user'), active: true })],
    }
  },
}

function documentOf(conversation: Conversation): Fields | undefined {
  return (
    conversation.documents.find((document) => document['ua'] !== undefined) ??
    conversation.documents.find((document) => document['worker_id'] !== undefined && document['hashrate'] !== undefined)
  )
}

/** Of the windows 10 s, 60 s and 15 min, the first that is filled. */
function at(summary: Fields | undefined, name: string): number | null {
  const list = fieldsOf(summary?.['hashrate'])[name]
  return Array.isArray(list) ? firstNumber(list) : null
}

function firstNumber(list: readonly Json[]): number | null {
  return list.map((value) => asNumber(value)).find((value) => value !== null) ?? null
}

function hasCards(conversation: Conversation): boolean {
  return backends(conversation).some((board) => board.name !== undefined && board.name !== 'cpu')
}

function backends(conversation: Conversation) {
  let index = 0
  return conversation
    .answers(/\/2\/backends/)
    .flatMap((backends) => listOf(backends))
    .filter((backend) => backend['enabled'] === true)
    .flatMap((backend) => {
      const rates = Array.isArray(backend['hashrate']) ? backend['hashrate'] : []
      const cards = listOf(backend['threads']).filter((thread) => textOf(thread, 'name') !== null)
      if (cards.length === 0) return [board(index++, textOf(backend, 'type') ?? 'cpu', firstNumber(rates), null)]
      return cards.map((card) =>
        board(
          index++,
          textOf(card, 'name') ?? '',
          firstNumber(Array.isArray(card['hashrate']) ? card['hashrate'] : []),
          numberOf(card, 'health.power') || null,
        ),
      )
    })
}

function board(index: number, name: string, hashrateHps: number | null, watts: number | null) {
  return { index, name, serial: null, chips: null, hashrateHps, watts }
}

/** xmr-stak and JCE: /api.json, `version` "xmr-stak/2.10…" or "jce/0.33…". */
export const xmrStak: Family = {
  id: 'xmr-stak',
  name: 'xmr-stak',
  kin: 'program',
  weigh: (conversation) => [
    ...documentSays(conversation, 'version', /^(?:xmr-stak|jce|xmr-stak-\w+)\//i, 5),
    ...documentHas(conversation, ['hashrate.total', 'results.diff_current', 'connection.pool'], 2),
  ],
  read: (conversation) => {
    const document = conversation.documents.find((it) => it['hashrate'] !== undefined && it['connection'] !== undefined)
    const [, name, version, device] = /^([\w-]+)\/([^/]+)(?:\/(\w+))?/.exec(textOf(document, 'version') ?? '') ?? []
    const make = /^jce$/i.test(name ?? '') ? 'JCE' : 'xmr-stak'
    const url = textOf(document, 'connection.pool')
    return {
      kind: device === 'gpu' || /nvidia|amd/.test(device ?? '') ? 'gpu' : 'cpu',
      make,
      firmware: make === 'JCE' ? 'JCE (API of xmr-stak)' : make,
      firmwareVersion: version ?? null,
      hashrateHps: at(document, 'total'),
      uptimeSec: numberOf(document, 'connection.uptime'),
      pools: url === null ? [] : [poolOf({ url, user: null, active: true })],
    }
  },
}
