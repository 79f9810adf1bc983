import { macOf, numberOf, textOf } from '../reply/fields.js'
import { rateOfText } from '../reply/rate.js'
import type { Conversation } from '../reply/conversation.js'
import { configuredPools } from './configured-pools.js'
import { poolsOf, webRate } from './cgminer-reading.js'
import type { Reading } from './family.js'

/**
 * The CGI pages that Bitmain's web server and its many copies share (get_system_info.cgi, stats.cgi, pools.cgi), for
 * makers other than Bitmain. `prefix` is taken off the type.
 */
export function readCgi(conversation: Conversation, make: string, prefix: RegExp): Reading {
  const system = conversation.objects(/get_system_info/)[0]
  const network = conversation.objects(/get_network_info/)[0]
  const version = conversation.section('VERSION')[0]
  const info = conversation.documents.find((document) => textOf(document, 'INFO.type') !== null)
  const type =
    textOf(system, 'minertype', 'miner_type') ??
    textOf(version, 'Type') ??
    textOf(conversation.section('STATS')[0], 'Type') ??
    textOf(info, 'INFO.type')
  const rate = webRateOf(conversation)
  return {
    make,
    model: type?.replace(prefix, '').trim() || null,
    firmware: 'stock',
    firmwareVersion:
      textOf(info, 'INFO.miner_version') ??
      textOf(system, 'system_filesystem_version') ??
      textOf(version, 'CompileTime') ??
      textOf(conversation.section('STATS')[0], 'CompileTime'),
    serial: textOf(info, 'INFO.dev_sn') ?? textOf(system, 'serinum', 'sn'),
    psuSerial: textOf(conversation.objects(/get_power/)[0], 'power_sn'),
    mac: macOf(textOf(system, 'macaddr') ?? textOf(network, 'macaddr')),
    hostname: textOf(system, 'hostname') ?? textOf(network, 'conf_hostname'),
    algorithm: textOf(system, 'Algorithm'),
    ...(rate === null ? {} : { hashrateHps: rate }),
    watts: numberOf(conversation.objects(/get_power/)[0], 'power_output', 'power'),
    pools: [...poolsOf(conversation), ...configuredPools(conversation)],
  }
}

function webRateOf(conversation: Conversation): number | null {
  for (const record of [...conversation.section('SUMMARY'), ...conversation.section('STATS')]) {
    const rate = webRate(record)
    if (rate !== null) return rate
  }
  const ideal = conversation.section('STATS').map((record) => textOf(record, 'rate_ideal'))
  return ideal.length > 0 ? rateOfText('') : null
}
