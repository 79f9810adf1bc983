import type { MachineBoard, MachinePool } from '@davylamp/finding'
import type { Conversation } from '../reply/conversation.js'
import { type Fields, numberOf, saysYes, textOf } from '../reply/fields.js'
import { rateOfRecord, rateOfText, sumOf } from '../reply/rate.js'
import type { Reading } from './family.js'
import { poolOf } from './pool.js'

/** What any cgminer-like API says in its usual sections, whoever made it. */
export function readCgminer(conversation: Conversation): Reading {
  return {
    pools: poolsOf(conversation),
    hashrateHps: summaryRate(conversation) ?? deviceRate(conversation) ?? statsRate(conversation),
    uptimeSec: uptimeOf(conversation),
    boards: boardsOf(conversation),
  }
}

export function poolsOf(conversation: Conversation): MachinePool[] {
  return conversation.section('POOLS').flatMap((pool) => {
    const url = textOf(pool, 'URL', 'url', 'Url', 'Stratum URL')
    if (url === null) return []
    const status = textOf(pool, 'Status', 'status') ?? ''
    const active =
      pool['Stratum Active'] === undefined
        ? /alive|active|working|connected/i.test(status)
        : saysYes(pool['Stratum Active'])
    return [
      poolOf({
        url,
        user: textOf(pool, 'User', 'user', 'Worker', 'worker'),
        active,
        developmentFee: numberOf(pool, 'Type') === 1 || pool['Is Dev Fee'] === true || pool['donate'] === true,
      }),
    ]
  })
}

export function summaryRate(conversation: Conversation): number | null {
  for (const record of conversation.section('SUMMARY')) {
    const rate = rateOfText(record['RT HASHRATE']) ?? rateOfRecord(record) ?? webRate(record)
    if (rate !== null) return rate
  }
  return null
}

/** Sum over the devices, each counted once though `devs` and `edevs` both list it. */
function deviceRate(conversation: Conversation): number | null {
  return sumOf(devicesOf(conversation).map((device) => rateOfRecord(device)))
}

function devicesOf(conversation: Conversation): Fields[] {
  const seen = new Map<string, Fields>()
  for (const device of conversation.section('DEVS')) {
    const key = ['ASC', 'PGA', 'GPU', 'CPU', 'ID', 'Name'].map((name) => textOf(device, name) ?? '').join('\n')
    if (!seen.has(key)) seen.set(key, device)
  }
  return [...seen.values()]
}

export function statsRate(conversation: Conversation): number | null {
  for (const record of conversation.section('STATS')) {
    const rate = rateOfRecord(record) ?? webRate(record)
    if (rate !== null) return rate
  }
  return null
}

/** The form of newer web APIs: `rate_5s` with `rate_unit`. */
export function webRate(record: Fields): number | null {
  const unit = textOf(record, 'rate_unit') ?? 'GH/s'
  for (const name of ['rate_1m', 'rate_5s', 'rate_avg']) {
    const number = numberOf(record, name)
    if (number !== null) return rateOfText(`${number} ${unit}`)
  }
  return null
}

function uptimeOf(conversation: Conversation): number | null {
  for (const name of ['SUMMARY', 'STATS'])
    for (const record of conversation.section(name)) {
      const seconds = numberOf(record, 'Uptime', 'Elapsed', 'elapsed')
      if (seconds !== null) return seconds
    }
  for (const device of conversation.section('DEVS')) {
    const seconds = numberOf(device, 'Device Elapsed')
    if (seconds !== null) return seconds
  }
  return null
}

/** Boards from numbered fields of STATS (`chain_acn1`, `chain_rate1`), from `chain` lists, or from the devices. */
export function boardsOf(conversation: Conversation): MachineBoard[] {
  for (const record of conversation.section('STATS')) {
    const chains = Array.isArray(record['chain']) ? record['chain'] : []
    if (chains.length > 0)
      return chains.map((chain, index) => ({
        index: numberOf(chain, 'index') ?? index,
        serial: textOf(chain, 'sn', 'SN'),
        chips: numberOf(chain, 'asic_num'),
        hashrateHps: rateOfText(
          `${numberOf(chain, 'rate_real', 'hashrate') ?? 'x'} ${textOf(record, 'rate_unit') ?? 'GH/s'}`,
        ),
        watts: null,
      }))
    const numbered = numberedBoards(record)
    if (numbered.length > 0) return numbered
  }
  return devicesOf(conversation)
    .filter((device) => device['GPU'] === undefined && device['CPU'] === undefined)
    .map((device, index) => ({
      index: numberOf(device, 'Slot', 'ASC', 'PGA', 'ID') ?? index,
      serial: textOf(device, 'PCB SN', 'Chain SN', 'Serial', 'SN'),
      chips: numberOf(device, 'Effective Chips', 'Asics', 'ChipNum', 'chips'),
      hashrateHps: rateOfRecord(device),
      watts: numberOf(device, 'Power'),
    }))
}

function numberedBoards(record: Fields): MachineBoard[] {
  const boards: MachineBoard[] = []
  for (let index = 1; index <= 16; index++) {
    const chips = numberOf(record, `chain_acn${index}`)
    if (chips === null || (chips === 0 && !numberOf(record, `chain_rate${index}`))) continue
    boards.push({
      index,
      serial: textOf(record, `chain_sn${index}`, `sn${index}`),
      chips,
      hashrateHps: null,
      watts: numberOf(record, `chain_power${index}`, `chain_consumption${index}`),
    })
  }
  return boards
}
