import type { MachineBoard, MachinePool } from '@davylamp/finding'
import type { Conversation } from '../reply/conversation.js'
import { type Fields, isFields, listOf, macOf, numberOf, textOf } from '../reply/fields.js'
import { antminerType } from './antminer-type.js'
import { antminerAlgorithm } from './antminer-nominal.js'
import type { Family, Reading } from './family.js'
import { descriptionSays, documentHas, pageTell, sectionSays } from './tell.js'
import { poolOf } from './pool.js'

/** Braiins OS(+): `BOSminer` or `BOSer` on 4028, REST under /api/v1, GraphQL on versions before 25.07. */
export const braiins: Family = {
  id: 'braiins',
  name: 'Braiins OS',
  kin: 'antminer',
  weigh: (conversation) => [
    ...descriptionSays(conversation, /^BOS(?:er|miner)/i, 6),
    ...sectionSays(conversation, 'VERSION', 'BOSer', /./, 3),
    ...sectionSays(conversation, 'VERSION', 'BOSminer+', /./, 3),
    ...sectionSays(conversation, 'VERSION', 'BOSminer', /./, 3),
    ...documentHas(conversation, ['bos_version'], 5),
    ...documentHas(conversation, ['data.bosminer'], 5),
    ...documentHas(conversation, ['bosminer_uptime_s'], 3),
    ...pageTell(conversation, /Braiins ?OS/i, 4),
  ],
  read,
}

function read(conversation: Conversation): Reading {
  const details = conversation.objects(/\/miner\/details/)[0]
  const graph = conversation.documents
    .filter((document) => isFields(document['data']))
    .map((document) => document['data'])
  const detail = conversation.section('DEVDETAILS')[0]
  const full =
    textOf(details, 'miner_identity.miner_model', 'miner_identity.name') ??
    first(graph, 'bosminer.info.modelName', 'bos.info.model') ??
    textOf(detail, 'Model')
  const own = full !== null && /braiins|bmm/i.test(full)
  const model = full === null ? null : own ? full.replace(/^braiins\s*/i, '') : antminerType(full).model
  return {
    kind: 'asic',
    make: own ? 'Braiins' : 'Antminer',
    model,
    firmware: 'Braiins OS',
    firmwareVersion:
      textOf(details, 'bos_version.current') ??
      first(graph, 'bos.info.version.full') ??
      /(?:BOS\w*\+?)\s+(?:\S+\s+)?(\d\S+)/.exec(conversation.descriptions[0] ?? '')?.[1] ??
      null,
    serial: textOf(details, 'serial_number'),
    psuSerial: textOf(details, 'psu_info.serial_number'),
    mac: macOf(
      textOf(details, 'mac_address') ??
        textOf(conversation.objects(/\/api\/v1\/network/)[0], 'mac_address') ??
        textOf(listOf(conversation.answers(/iface_status/)[0])[0], 'macaddr'),
    ),
    hostname: textOf(details, 'hostname') ?? first(graph, 'bos.hostname'),
    algorithm: antminerAlgorithm(model) ?? 'SHA-256d',
    hashrateHps: rateOf(conversation, graph),
    nominalHashrateHps: times(1e9, numberOf(details, 'sticker_hashrate.gigahash_per_second')),
    watts: wattsOf(conversation, graph),
    uptimeSec: numberOf(details, 'system_uptime_s', 'bosminer_uptime_s') ?? firstNumber(graph, 'bos.uptime.durationS'),
    ...optional('boards', boardsOf(conversation, graph)),
    ...optional('pools', poolsOf(conversation, graph)),
    notes:
      own || full !== null
        ? []
        : [{ code: 'note.hardware-assumed', params: { make: 'Antminer', firmware: 'Braiins OS' } }],
  }
}

const optional = <K extends string, T>(key: K, list: readonly T[]) =>
  (list.length === 0 ? {} : { [key]: list }) as { readonly [P in K]?: readonly T[] }

function rateOf(conversation: Conversation, graph: readonly unknown[]): number | null {
  const stats = conversation.objects(/\/miner\/stats/)[0]
  return (
    times(
      1e9,
      numberOf(
        stats,
        'miner_stats.real_hashrate.last_1m.gigahash_per_second',
        'miner_stats.real_hashrate.last_5m.gigahash_per_second',
        'miner_stats.real_hashrate.last_5s.gigahash_per_second',
      ),
    ) ??
    times(
      1e6,
      firstNumber(graph, 'bosminer.info.workSolver.realHashrate.mhs1M', 'bosminer.info.workSolver.realHashrate.mhs5S'),
    )
  )
}

function wattsOf(conversation: Conversation, graph: readonly unknown[]): number | null {
  return (
    numberOf(conversation.objects(/\/miner\/stats/)[0], 'power_stats.approximated_consumption.watt') ??
    firstNumber(graph, 'bosminer.info.summary.power.approxConsumptionW') ??
    numberOf(conversation.section('TUNERSTATUS')[0], 'ApproximateMinerPowerConsumption') ??
    numberOf(
      conversation.objects(/tuner-state/)[0],
      'mode_state.powertargetmodestate.profile.estimated_power_consumption.watt',
    )
  )
}

function boardsOf(conversation: Conversation, graph: readonly unknown[]): MachineBoard[] {
  const listed = conversation.objects(/hashboards/).flatMap((reply) => listOf(reply['hashboards']))
  if (listed.length > 0)
    return listed.map((board, index) => ({
      index: numberOf(board, 'id') ?? index,
      serial: textOf(board, 'serial_number'),
      chips: numberOf(board, 'chips_count'),
      hashrateHps: times(1e9, numberOf(board, 'stats.real_hashrate.last_1m.gigahash_per_second')),
      watts: null,
    }))
  return graph
    .flatMap((data) => listOf(step(data, 'bosminer.info.workSolver.childSolvers')))
    .map((board, index) => ({
      index: numberOf(board, 'name') ?? index,
      serial: textOf(board, 'hwDetails.hbSerialNumber'),
      chips: numberOf(board, 'hwDetails.chips'),
      hashrateHps: times(1e6, numberOf(board, 'realHashrate.mhs5S')),
      watts: null,
    }))
}

function poolsOf(conversation: Conversation, graph: readonly unknown[]): MachinePool[] {
  const groups: Fields[] = [
    ...conversation.answers(/\/api\/v1\/pools/).flatMap((groups) => listOf(groups)),
    ...graph.flatMap((data) => listOf(step(data, 'bosminer.info.poolGroups'))),
  ]
  return groups
    .flatMap((group) => listOf(group['pools']))
    .flatMap((pool) => {
      const url = textOf(pool, 'url')
      return url === null ? [] : [poolOf({ url, user: textOf(pool, 'user'), active: pool['active'] === true })]
    })
}

function step(value: unknown, path: string) {
  let here: unknown = value
  for (const part of path.split('.'))
    here = here !== null && typeof here === 'object' ? (here as Fields)[part] : undefined
  return here as Fields[string] | undefined
}

function first(graph: readonly unknown[], ...paths: string[]): string | null {
  for (const data of graph) {
    const text = textOf(data as Fields, ...paths)
    if (text !== null) return text
  }
  return null
}

function firstNumber(graph: readonly unknown[], ...paths: string[]): number | null {
  for (const data of graph) {
    const number = numberOf(data as Fields, ...paths)
    if (number !== null) return number
  }
  return null
}

function times(factor: number, value: number | null): number | null {
  return value === null ? null : value * factor
}
