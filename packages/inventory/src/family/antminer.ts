import type { Conversation } from '../reply/conversation.js'
import { type Fields, macOf, numberOf, textOf } from '../reply/fields.js'
import { antminerAlgorithm, plausibleRate } from './antminer-nominal.js'
import { antminerType, looksLikeAntminerModel } from './antminer-type.js'
import { poolsOf, statsRate, summaryRate, webRate } from './cgminer-reading.js'
import { configuredPools } from './configured-pools.js'
import type { Family, Note, Reading } from './family.js'
import { documentSays, pageTell, saysTell, sectionHas, sectionSays } from './tell.js'

/**
 * Bitmain's stock firmware and third-party firmware that keeps its API (Vnish, Hiveon, MSKMiner, asicseer, Blissz):
 * cgminer API on 4028 with `Type`, digest login on 80 with the realm "antMiner Configuration".
 */
export const antminer: Family = {
  id: 'antminer',
  name: 'Antminer',
  kin: 'antminer',
  weigh: (conversation) => [
    ...sectionSays(conversation, 'VERSION', 'Type', /antminer/i, 6),
    ...sectionSays(conversation, 'STATS', 'Type', /antminer/i, 5),
    ...documentSays(conversation, 'minertype', /antminer/i, 6),
    ...documentSays(conversation, 'INFO.type', /antminer/i, 3),
    ...pageTell(conversation, /antMiner Configuration/, 5),
    ...bareType(conversation),
    ...sectionHas(conversation, 'VERSION', ['BMMiner'], 2.5),
    ...sectionSays(conversation, 'STATS', 'ID', /^(?:BTM|BC)[_\d]/, 2),
    ...sectionSays(conversation, 'DEVS', 'Name', /^BTM/, 2),
  ],
  read,
}

/**
 * Firmware of 2015 and of others leaves out the maker's name (`S7`, `S19-88 v.2.6`); a bare model is a tell only beside what
 * Bitmain alone adds to cgminer's version: its program, or when it was compiled and for which board.
 */
function bareType(conversation: Conversation) {
  return ['VERSION', 'STATS'].flatMap((section) => {
    const bare = conversation
      .section(section)
      .find((record) => hasBitmainFields(record) && looksLikeAntminerModel(textOf(record, 'Type') ?? ''))
    return bare === undefined ? [] : [saysTell(`${section}.Type`, textOf(bare, 'Type') ?? '', 2.5)]
  })
}

function hasBitmainFields(record: Fields): boolean {
  return record['BMMiner'] !== undefined || (record['Miner'] !== undefined && record['CompileTime'] !== undefined)
}

function read(conversation: Conversation): Reading {
  const system = conversation.objects(/get_system_info\.cgi/)[0]
  const network = [
    ...conversation.objects(/get_network_info\.cgi/),
    ...conversation.objects(/info_v1/).map((info) => textFields(info)),
  ][0]
  const version = conversation.section('VERSION')[0]
  const said = [
    textOf(system, 'minertype'),
    textOf(version, 'Type'),
    ...conversation.section('STATS').map((record) => textOf(record, 'Type')),
    ...conversation.documents.map((document) => textOf(document, 'INFO.type')),
  ].filter((type) => type !== null)
  const types = said.map(antminerType)
  const model = types.find((type) => type.model !== null)?.model ?? null
  const third = types.find((type) => type.firmware !== null)
  const shared = /rwglr/.test(textOf(version, 'BMMiner', 'CGMiner') ?? '') ? 'MSKMiner / Hiveon' : null
  const written = summaryRate(conversation) ?? statsRate(conversation) ?? infoRate(conversation)
  const stated = conversation.section('STATS').some((record) => textOf(record, 'rate_unit') !== null)
  return {
    kind: 'asic',
    make: 'Antminer',
    model,
    variant: types.find((type) => type.variant !== null)?.variant ?? null,
    firmware: third?.firmware ?? shared ?? 'stock',
    firmwareVersion:
      third?.firmwareVersion ??
      types.find((type) => type.firmwareVersion !== null)?.firmwareVersion ??
      textOf(system, 'system_filesystem_version') ??
      textOf(version, 'CompileTime') ??
      textOf(conversation.section('STATS')[0], 'CompileTime'),
    serial: textOf(system, 'serinum', 'serial_no', 'sn'),
    mac: macOf(textOf(system, 'macaddr') ?? textOf(network, 'macaddr')),
    hostname: textOf(system, 'hostname') ?? textOf(network, 'hostname', 'conf_hostname'),
    algorithm: textOf(system, 'Algorithm') ?? antminerAlgorithm(model),
    hashrateHps: written === null ? null : stated ? written : plausibleRate(model, written),
    pools: [...poolsOf(conversation), ...configuredPools(conversation)],
    notes: [...disagreement(types.map((type) => type.model)), ...sleeping(conversation)],
  }
}

/** MSKMiner nests the network under `network_info.result`. */
function textFields(info: Fields): Fields {
  const mac = textOf(info, 'network_info.result.macaddr')
  return mac === null ? {} : { macaddr: mac }
}

function infoRate(conversation: Conversation): number | null {
  for (const document of conversation.objects(/(?:stats|summary)\.cgi/)) {
    const rate = webRate(document)
    if (rate !== null) return rate
  }
  return null
}

function disagreement(models: readonly (string | null)[]): Note[] {
  const distinct = [...new Set(models.filter((model) => model !== null))]
  return distinct.length > 1 ? [{ code: 'note.types-differ', params: { types: distinct.join(' / ') } }] : []
}

function sleeping(conversation: Conversation): Note[] {
  const asleep =
    conversation.objects(/get_miner_conf/).some((conf) => textOf(conf, 'bitmain-work-mode') === '1') ||
    conversation.section('STATS').some((record) => numberOf(record, 'Mode') === 254)
  return asleep ? [{ code: 'note.sleeping' }] : []
}
