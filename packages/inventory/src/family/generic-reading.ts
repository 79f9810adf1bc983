import type { MachinePool } from '@davylamp/finding'
import type { Conversation } from '../reply/conversation.js'
import { type Fields, isFields, macOf, numberOf, saysYes, textOf } from '../reply/fields.js'
import type { Json } from '../reply/tolerant-json.js'
import type { Reading } from './family.js'
import { poolOf } from './pool.js'

/** Replies of hostile size are walked no further than this many objects. */
const mostObjects = 5000

const macNames = [
  'mac',
  'MAC',
  'macaddr',
  'macAddr',
  'mac_address',
  'macAddress',
  'MACAddr',
  'macaddress',
  'ethaddr',
  'hwAddr',
  'Mac',
  'eth_mac',
]
const serialNames = [
  'serinum',
  'serial',
  'serial_number',
  'serialNumber',
  'SerialNumber',
  'minersn',
  'miner-sn',
  'miner_sn',
  'SerialNo',
  'dev_sn',
  'cb_sn',
  'boxsn',
]
const hostNames = ['hostname', 'host_name', 'hostName', 'Hostname', 'conf_hostname']
const urlNames = [
  'url',
  'URL',
  'Url',
  'pool',
  'Pool',
  'addr',
  'pool_url',
  'poolUrl',
  'pool_address',
  'stratumURL',
  'server',
  'current_pool',
  'CurrentPool',
  'Current Pool',
  'Current_Pool',
  'currentPool',
  'ConnectedPool',
  'current_server',
  'stratum',
  'address',
  'host',
]
const userNames = [
  'user',
  'User',
  'username',
  'userName',
  'worker',
  'Worker',
  'wallet',
  'login',
  'account',
  'workername',
  'workerName',
  'Current User',
  'stratumUser',
  'pool_user',
]

/** What the usual names of fields say in any JSON reply, whoever sent it. For makes unknown to us, and to fill gaps. */
export function readGeneric(conversation: Conversation): Reading {
  let mac: string | null = null
  let serial: string | null = null
  let hostname: string | null = null
  let watts: number | null = null
  let uptimeSec: number | null = null
  const pools = new Map<string, MachinePool>()
  for (const { exchange, values } of conversation.heard) {
    if (/wifi/i.test(exchange.request)) continue // its addresses are those of the neighbours
    for (const [object, depth] of objectsOf(values)) {
      mac ??= firstOf(macNames, (name) => macOf(textOf(object, name)))
      hostname ??= firstOf(hostNames, (name) => textOf(object, name))
      watts ??= firstOf(['power', 'Power', 'watts', 'power_usage', 'total_power', 'power_consumption'], (name) =>
        positive(object, name),
      )
      uptimeSec ??= firstOf(['uptime', 'Uptime', 'uptime_s', 'uptimeSeconds', 'elapsed'], (name) =>
        positive(object, name),
      )
      if (depth <= 2) serial ??= firstOf(serialNames, (name) => textOf(object, name))
      const pool = poolIn(object)
      if (pool !== null) pools.set(`${pool.url} ${pool.user ?? ''}`, pool)
    }
  }
  return { mac, serial, hostname, watts, uptimeSec, pools: [...pools.values()] }
}

function* objectsOf(values: readonly Json[]): Generator<[Fields, number]> {
  const waiting: [Json, number][] = values.map((value) => [value, 0])
  // breadth first, the list only growing: what lies near the top is meant most
  for (const [value, depth] of waiting) {
    if (isFields(value)) yield [value, depth]
    if (value === null || typeof value !== 'object') continue
    for (const inner of Object.values(value)) {
      if (waiting.length >= mostObjects) break
      if (inner !== null && typeof inner === 'object') waiting.push([inner, depth + 1])
    }
  }
}

function poolIn(object: Fields): MachinePool | null {
  for (const name of urlNames) {
    const url = object[name]
    if (typeof url !== 'string' || !looksLikePool(url)) continue
    const port = /:\d+/.test(url) ? null : textOf(object, 'port', 'Port', 'pool_port', 'stratumPort')
    const user = firstOf(userNames, (field) => textOf(object, field))
    // an address alone is a pool only where it is called one
    if (user === null && /^(?:url|URL|Url|addr|address|host|server)$/.test(name) && !/^stratum/i.test(url)) continue
    const active = ['active', 'Stratum Active', 'connected', 'connect', 'is_active'].some((field) =>
      saysYes(object[field]),
    )
    return poolOf({ url: port === null ? url : `${url}:${port}`, user, active })
  }
  return endpointIn(object)
}

/** An endpoint whose parts stand apart: host, port and the name that is mined under. */
function endpointIn(object: Fields): MachinePool | null {
  const host = textOf(object, 'hostname', 'host')
  const port = numberOf(object, 'port')
  const user = firstOf(userNames, (field) => textOf(object, field))
  if (host === null || port === null || user === null || !looksLikePool(`${host}:${port}`)) return null
  return poolOf({ url: `${host}:${port}`, user, active: saysYes(object['connected']) })
}

function looksLikePool(text: string): boolean {
  if (text.length > 300) return false
  if (/^[a-z0-9+]*(?:stratum|ethproxy|nicehash|ssl|tls|tcp)[a-z0-9+]*:\/\/\S+/i.test(text)) return true
  return (
    /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+:\d{2,5}(?:[/#]\S*)?$/i.test(text) ||
    /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(text)
  )
}

function positive(object: Fields, name: string): number | null {
  const value = numberOf(object, name)
  return value !== null && value > 0 ? value : null
}

function firstOf<T>(names: readonly string[], read: (name: string) => T | null): T | null {
  for (const name of names) {
    const value = read(name)
    if (value !== null) return value
  }
  return null
}
