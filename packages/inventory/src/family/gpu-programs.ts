import type { Conversation } from '../reply/conversation.js'
import { type Fields, fieldsOf, isFields, listOf, numberOf, textOf } from '../reply/fields.js'
import { rateOfText, sumOf } from '../reply/rate.js'
import type { Json } from '../reply/tolerant-json.js'
import type { Family } from './family.js'
import { poolOf } from './pool.js'
import { documentHas, documentSays, portTell } from './tell.js'

/** The first reply document that has all the fields. */
function documentWith(conversation: Conversation, ...fields: string[]): Fields | undefined {
  return conversation.documents.find((document) => fields.every((field) => document[field] !== undefined))
}

function card(
  index: number,
  name: string | null,
  hashrateHps: number | null,
  watts: number | null,
  serial: string | null = null,
) {
  return { index, ...(name === null ? {} : { name }), serial, chips: null, hashrateHps, watts }
}

function oneProgramPool(url: string | null, user: string | null) {
  return url === null ? [] : [poolOf({ url, user, active: true })]
}

/** T-Rex: `description` "T-Rex NVIDIA GPU miner", over HTTP 4067 and telnet 4068. */
export const trex: Family = {
  id: 't-rex',
  name: 'T-Rex',
  kin: 'program',
  weigh: (conversation) => [
    ...documentSays(conversation, 'description', /t-rex/i, 5),
    ...documentSays(conversation, 'name', /^t-rex$/i, 4),
    ...documentHas(conversation, ['active_pool', 'gpu_total'], 3),
  ],
  read: (conversation) => {
    const summary = documentWith(conversation, 'active_pool') ?? documentWith(conversation, 'gpus')
    const cards = listOf(summary?.['gpus'])
    return {
      kind: 'gpu',
      make: 'T-Rex',
      firmware: 'T-Rex',
      firmwareVersion: textOf(summary, 'version'),
      algorithm: textOf(summary, 'algorithm'),
      hashrateHps:
        numberOf(summary, 'hashrate_minute', 'hashrate') ||
        numberOf(summary, 'hashrate') ||
        sumOf(cards.map((it) => numberOf(it, 'hashrate'))),
      watts: sumOf(cards.map((it) => numberOf(it, 'power'))),
      uptimeSec: numberOf(summary, 'uptime'),
      boards: cards.map((it, i) =>
        card(i, textOf(it, 'name'), numberOf(it, 'hashrate'), numberOf(it, 'power'), textOf(it, 'uuid')),
      ),
      pools: oneProgramPool(textOf(summary, 'active_pool.url'), textOf(summary, 'active_pool.user')),
    }
  },
}

/** GMiner: /stat with `devices[].speed` in the unit of the algorithm, hashes or solutions a second. */
export const gminer: Family = {
  id: 'gminer',
  name: 'GMiner',
  kin: 'program',
  weigh: (conversation) => [
    ...documentSays(conversation, 'miner', /^gminer/i, 5),
    ...documentHas(conversation, ['server', 'electricity', 'devices'], 4),
    ...documentHas(conversation, ['total_accepted_shares', 'devices'], 2),
  ],
  read: (conversation) => {
    const stat = documentWith(conversation, 'devices', 'server') ?? documentWith(conversation, 'devices')
    const cards = listOf(stat?.['devices'])
    return {
      kind: 'gpu',
      make: 'GMiner',
      firmware: 'GMiner',
      firmwareVersion: /([\d.]+)/.exec(textOf(stat, 'miner') ?? '')?.[1] ?? null,
      algorithm: textOf(stat, 'algorithm'),
      hashrateHps: sumOf(cards.map((it) => numberOf(it, 'speed'))),
      watts: sumOf(cards.map((it) => numberOf(it, 'power_usage'))),
      uptimeSec: numberOf(stat, 'uptime'),
      boards: cards.map((it, i) => card(i, textOf(it, 'name'), numberOf(it, 'speed'), numberOf(it, 'power_usage'))),
      pools: oneProgramPool(textOf(stat, 'server'), textOf(stat, 'user')),
    }
  },
}

/** lolMiner: three forms of /summary: flat texts (0.4), Session and GPUs (0.6 to 1.1), Workers and Algorithms (since 1.2). */
export const lolminer: Family = {
  id: 'lolminer',
  name: 'lolMiner',
  kin: 'program',
  weigh: (conversation) => [
    ...documentSays(conversation, 'Software', /^lolminer/i, 6),
    ...documentHas(conversation, ['Session.Active_GPUs'], 2),
    ...documentHas(conversation, ['Num_Workers', 'Algorithms'], 2),
  ],
  read: (conversation) => {
    const summary = documentWith(conversation, 'Software') ?? {}
    const algorithms = listOf(summary['Algorithms'])
    const cards = listOf(summary['GPUs']).concat(listOf(summary['Workers']))
    const flat = Object.entries(summary).filter(([name, value]) => /^GPU\d+$/.test(name) && isFields(value))
    return {
      kind: 'gpu',
      make: 'lolMiner',
      firmware: 'lolMiner',
      firmwareVersion: /([\d.]+\w*)/.exec(textOf(summary, 'Software') ?? '')?.[1] ?? null,
      algorithm: textOf(algorithms[0], 'Algorithm') ?? textOf(summary, 'Mining.Algorithm', 'Algorithm'),
      hashrateHps:
        largest(algorithms.map((it) => performance(it))) ??
        unitRate(summary) ??
        numberOf(summary, 'TotalSpeed(60s)', 'TotalSpeed(5s)'),
      watts: sumOf(cards.map((it) => numberOf(it, 'Power', 'Consumption (W)'))),
      uptimeSec: numberOf(summary, 'Session.Uptime'),
      boards:
        cards.length > 0
          ? cards.map((it, i) =>
              card(
                numberOf(it, 'Index') ?? i,
                textOf(it, 'Name'),
                numberOf(it, 'Performance'),
                numberOf(it, 'Power', 'Consumption (W)'),
              ),
            )
          : flat.map(([, it], i) => card(i, textOf(it, 'Name'), numberOf(it, 'Speed(60s)', 'Speed(5s)'), null)),
      pools:
        algorithms.length > 0
          ? algorithms.flatMap((it) => oneProgramPool(textOf(it, 'Pool'), textOf(it, 'User')))
          : oneProgramPool(
              textOf(summary, 'Stratum.Current_Pool', 'ConnectedPool'),
              textOf(summary, 'Stratum.Current_User', 'ConnectedUser'),
            ),
    }
  },
}

function performance(algorithm: Fields): number | null {
  const total = numberOf(algorithm, 'Total_Performance')
  return total === null ? null : total * (numberOf(algorithm, 'Performance_Factor') ?? 1)
}

function unitRate(summary: Fields): number | null {
  const total = numberOf(summary, 'Session.Performance_Summary')
  return total === null ? null : rateOfText(`${total} ${textOf(summary, 'Session.Performance_Unit') ?? 'H/s'}`)
}

/** Rates of different algorithms do not add up: the largest stands for the machine. */
function largest(rates: readonly (number | null)[]): number | null {
  const known = rates.filter((rate) => rate !== null)
  return known.length === 0 ? null : Math.max(...known)
}

/** NBMiner: /api/v1/status with raw numbers beside the printed ones. */
export const nbminer: Family = {
  id: 'nbminer',
  name: 'NBMiner',
  kin: 'program',
  weigh: (conversation) => [
    ...documentHas(conversation, ['miner.total_hashrate'], 4),
    ...documentHas(conversation, ['miner.total_hashrate_raw', 'stratum'], 4),
    ...portTell(conversation, [22333]),
  ],
  read: (conversation) => {
    const status = documentWith(conversation, 'miner', 'stratum') ?? documentWith(conversation, 'miner')
    const miner = fieldsOf(status?.['miner'])
    const cards = listOf(miner['devices'])
    const rawRate = (it: Fields, prefix: string) => numberOf(it, `${prefix}_raw`) ?? rateOfText(it[prefix])
    return {
      kind: 'gpu',
      make: 'NBMiner',
      firmware: 'NBMiner',
      firmwareVersion: textOf(status, 'version'),
      algorithm: textOf(status, 'stratum.algorithm'),
      hashrateHps: rawRate(miner, 'total_hashrate'),
      watts: numberOf(miner, 'total_power_consume'),
      uptimeSec: null,
      boards: cards.map((it, i) =>
        card(numberOf(it, 'id') ?? i, textOf(it, 'info'), rawRate(it, 'hashrate'), numberOf(it, 'power')),
      ),
      pools: ['', '2'].flatMap((suffix) =>
        oneProgramPool(textOf(status, `stratum.url${suffix}`), textOf(status, `stratum.user${suffix}`)),
      ),
    }
  },
}

/** Bminer: /api/v1/status/solver and /stratum, keyed by algorithm and device. */
export const bminer: Family = {
  id: 'bminer',
  name: 'Bminer',
  kin: 'program',
  weigh: (conversation) => [
    ...documentHas(conversation, ['stratums'], 3),
    ...documentHas(conversation, ['miners.0.solver'], 4),
    ...documentHas(conversation, ['devices.0.solvers'], 3),
    ...portTell(conversation, [1880]),
  ],
  read: (conversation) => {
    const status = documentWith(conversation, 'miners')
    const rates = new Map<string, number>()
    for (const device of Object.values(fieldsOf(documentWith(conversation, 'devices')?.['devices'])))
      for (const solver of listOf(fieldsOf(device)['solvers'])) {
        const name = textOf(solver, 'algorithm') ?? ''
        rates.set(
          name,
          (rates.get(name) ?? 0) + (numberOf(solver, 'speed_info.hash_rate', 'speed_info.solution_rate') ?? 0),
        )
      }
    const miners = Object.values(fieldsOf(status?.['miners']))
    const fallback = sumOf(miners.map((it) => numberOf(it, 'solver.solution_rate')))
    const stratums = Object.values(fieldsOf(documentWith(conversation, 'stratums')?.['stratums']))
    return {
      kind: 'gpu',
      make: 'Bminer',
      firmware: 'Bminer',
      firmwareVersion: textOf(status, 'version'),
      algorithm: [...rates.keys()].join(' + ') || textOf(status, 'algorithm'),
      hashrateHps: largest([...rates.values()]) ?? fallback,
      watts: sumOf(miners.map((it) => numberOf(it, 'device.power'))),
      boards: miners.map((it, i) => card(i, null, numberOf(it, 'solver.solution_rate'), numberOf(it, 'device.power'))),
      pools: stratums
        .flatMap((it) => listOf(fieldsOf(it)['failover_uris']))
        .flatMap((it) => {
          const url = textOf(it, 'name')
          return url === null ? [] : [poolOf({ url, user: null, active: it['active'] === true })]
        }),
    }
  },
}

/** nanominer: /stats with `Algorithms[].<name>.Total.Hashrate` as text. */
export const nanominer: Family = {
  id: 'nanominer',
  name: 'nanominer',
  kin: 'program',
  weigh: (conversation) => [
    ...documentHas(conversation, ['Algorithms', 'Devices', 'WorkTime'], 5),
    ...portTell(conversation, [9090]),
  ],
  read: (conversation) => {
    const stats = documentWith(conversation, 'Algorithms')
    const algorithms = listOf(stats?.['Algorithms']).flatMap((it) => Object.entries(it))
    const devices = listOf(stats?.['Devices']).flatMap((it) => Object.values(it))
    return {
      kind: 'gpu',
      make: 'nanominer',
      firmware: 'nanominer',
      algorithm: algorithms[0]?.[0] ?? null,
      hashrateHps: largest(algorithms.map(([, it]) => numberOf(it, 'Total.Hashrate'))),
      watts: sumOf(devices.map((it) => numberOf(it, 'Power'))),
      uptimeSec: numberOf(stats, 'WorkTime'),
      boards: devices.map((it, i) => card(i, textOf(it, 'Name'), null, numberOf(it, 'Power'))),
      pools: algorithms.flatMap(([, it]) => oneProgramPool(textOf(it, 'CurrentPool'), textOf(it, 'Wallet', 'User'))),
    }
  },
}

/** SRBMiner: one pool and `hashrate_total_now` before 0.5, `algorithms[]` since. */
export const srbminer: Family = {
  id: 'srbminer',
  name: 'SRBMiner',
  kin: 'program',
  weigh: (conversation) => [
    ...documentHas(conversation, ['rig_name', 'miner_version', 'mining_time'], 5),
    ...documentSays(conversation, 'rig_name', /srbminer/i, 2),
    ...portTell(conversation, [21550, 21555]),
  ],
  read: (conversation) => {
    const status = documentWith(conversation, 'rig_name') ?? documentWith(conversation, 'miner_version')
    const algorithms = listOf(status?.['algorithms'])
    const cards = listOf(status?.['gpu_devices']).concat(listOf(status?.['devices']))
    return {
      kind: cards.length > 0 ? 'gpu' : 'cpu',
      make: 'SRBMiner',
      firmware: 'SRBMiner-MULTI',
      firmwareVersion: textOf(status, 'miner_version'),
      hostname: textOf(status, 'rig_name'),
      algorithm: textOf(algorithms[0], 'name') ?? textOf(status, 'cryptonight_type'),
      hashrateHps:
        numberOf(status, 'hashrate_total_1min', 'hashrate_total_now') ??
        largest(
          algorithms.map((it) => numberOf(it, 'hashrate.1min', 'hashrate.now') ?? numberOf(it, 'hashrate.gpu.total')),
        ),
      watts: sumOf(cards.map((it) => numberOf(it, 'asic_power'))),
      uptimeSec: numberOf(status, 'mining_time'),
      boards: cards.map((it, i) =>
        card(
          numberOf(it, 'id', 'device_id') ?? i,
          textOf(it, 'model'),
          numberOf(it, 'hashrate'),
          numberOf(it, 'asic_power'),
        ),
      ),
      pools:
        algorithms.length > 0
          ? algorithms.flatMap((it) => oneProgramPool(textOf(it, 'pool.pool'), textOf(it, 'pool.wallet')))
          : oneProgramPool(textOf(status, 'pool.pool'), textOf(status, 'pool.wallet')),
    }
  },
}

/** CastXMR: rates in thousandths of a hash. */
export const castxmr: Family = {
  id: 'castxmr',
  name: 'CastXMR',
  kin: 'program',
  weigh: (conversation) => [...documentHas(conversation, ['total_hash_rate', 'devices', 'pool'], 5)],
  read: (conversation) => {
    const status = documentWith(conversation, 'total_hash_rate')
    const milli = (value: number | null) => (value === null ? null : value / 1000)
    return {
      kind: 'gpu',
      make: 'CastXMR',
      firmware: 'CastXMR',
      algorithm: 'CryptoNight',
      hashrateHps: milli(numberOf(status, 'total_hash_rate')),
      uptimeSec: numberOf(status, 'pool.online'),
      boards: listOf(status?.['devices']).map((it, i) =>
        card(i, textOf(it, 'device'), milli(numberOf(it, 'hash_rate')), null),
      ),
      pools: oneProgramPool(textOf(status, 'pool.server'), textOf(status, 'pool.user')),
    }
  },
}

/** Optiminer: `solution_rate` by GPU and window, `stratum.host` and `.port` apart. */
export const optiminer: Family = {
  id: 'optiminer',
  name: 'Optiminer',
  kin: 'program',
  weigh: (conversation) => [...documentHas(conversation, ['solution_rate', 'iteration_rate'], 5)],
  read: (conversation) => {
    const status = documentWith(conversation, 'solution_rate')
    const host = textOf(status, 'stratum.host')
    const port = textOf(status, 'stratum.port')
    const rates = Object.entries(fieldsOf(status?.['solution_rate']))
    const rate = (it: Json | undefined) => numberOf(it, '60s', '5s')
    return {
      kind: 'gpu',
      make: 'Optiminer',
      firmware: 'Optiminer',
      firmwareVersion: textOf(status, 'version'),
      algorithm: 'Equihash',
      hashrateHps: rate(fieldsOf(status?.['solution_rate'])['Total']),
      uptimeSec: numberOf(status, 'uptime'),
      boards: rates.filter(([name]) => name !== 'Total').map(([name, it], i) => card(i, name, rate(it), null)),
      pools: oneProgramPool(
        host === null ? null : port === null ? host : `${host}:${port}`,
        textOf(status, 'stratum.user'),
      ),
    }
  },
}

/** GrinPro: `workers[].graphsPerSecond`. */
export const grinpro: Family = {
  id: 'grinpro',
  name: 'GrinPro',
  kin: 'program',
  weigh: (conversation) => [
    ...documentHas(conversation, ['connectionAddress', 'workers'], 4),
    ...documentHas(conversation, ['connectionStatus', 'lastJob'], 2),
    ...portTell(conversation, [5777]),
  ],
  read: (conversation) => {
    const status = documentWith(conversation, 'connectionAddress')
    const workers = listOf(status?.['workers'])
    return {
      kind: 'gpu',
      make: 'GrinPro',
      firmware: 'GrinPro',
      algorithm: 'Cuckaroo',
      hashrateHps: sumOf(workers.map((it) => numberOf(it, 'graphsPerSecond'))),
      boards: workers.map((it, i) =>
        card(numberOf(it, 'id') ?? i, textOf(it, 'gpuName'), numberOf(it, 'graphsPerSecond'), null),
      ),
      pools: oneProgramPool(textOf(status, 'connectionAddress'), textOf(status, 'user')),
    }
  },
}

/** iximiner: a list of hashers, each with devices; it names no pool. */
export const iximiner: Family = {
  id: 'iximiner',
  name: 'iximiner',
  kin: 'program',
  weigh: (conversation) => [...documentHas(conversation, ['hashers', 'block_height'], 5)],
  read: (conversation) => {
    const hashers = conversation.documents.flatMap((it) => listOf(it['hashers']))
    const devices = hashers.flatMap((it) => listOf(it['devices']))
    return {
      kind: hashers.some((it) => textOf(it, 'type') === 'GPU') ? 'gpu' : 'cpu',
      make: 'iximiner',
      firmware: 'iximiner',
      algorithm: 'Argon2',
      hashrateHps: sumOf(devices.map((it) => numberOf(it, 'hashrate'))),
      uptimeSec: numberOf(documentWith(conversation, 'hashers'), 'time_running'),
      boards: devices.map((it, i) => card(numberOf(it, 'id') ?? i, textOf(it, 'name'), numberOf(it, 'hashrate'), null)),
    }
  },
}

/** rhminer: `infos[]` for cards and processor, `stratum.server` with a dot in its name. */
export const rhminer: Family = {
  id: 'rhminer',
  name: 'rhminer',
  kin: 'program',
  weigh: (conversation) => [
    ...documentHas(conversation, ['infos', 'stratum.server'], 5),
    ...documentHas(conversation, ['extrapayload'], 2),
    ...portTell(conversation, [7111]),
  ],
  read: (conversation) => {
    const status = documentWith(conversation, 'infos')
    const infos = listOf(status?.['infos'])
    const server = status?.['stratum.server']
    const user = status?.['stratum.user']
    return {
      kind: infos.some((it) => /^GPU/i.test(textOf(it, 'name') ?? '')) ? 'gpu' : 'cpu',
      make: 'rhminer',
      firmware: 'rhminer',
      algorithm: 'RandomHash',
      hashrateHps: numberOf(status, 'speed') ?? sumOf(infos.map((it) => numberOf(it, 'speed'))),
      uptimeSec: numberOf(status, 'uptime'),
      boards: infos.map((it, i) => card(i, textOf(it, 'name'), numberOf(it, 'speed'), null)),
      pools: oneProgramPool(
        typeof server === 'string' && server !== '' ? server : null,
        typeof user === 'string' && user !== '' ? user : null,
      ),
    }
  },
}
