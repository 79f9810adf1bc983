import type { Fields } from '../reply/fields.js'
import { fieldsOf, listOf, macOf, numberOf, textOf } from '../reply/fields.js'
import { sumOf } from '../reply/rate.js'
import type { Family } from './family.js'
import { poolOf } from './pool.js'
import { documentHas, documentSays, pageTell } from './tell.js'

/** ePIC (UMC control boards, BlockMiner): HTTP on 4028 or 80, GET /summary, /capabilities, /network. */
export const epic: Family = {
  id: 'epic',
  name: 'ePIC',
  weigh: (conversation) => [
    ...documentSays(conversation, 'Software', /epic/i, 6),
    ...documentHas(conversation, ['Session', 'HBs'], 3),
    ...documentHas(conversation, ['HBs', 'Stratum'], 2),
    ...documentSays(conversation, 'Control Board Version.cpuHardware', /./, 3),
    ...documentSays(conversation, 'Hostname', /epic/i, 1),
    ...pageTell(conversation, /Miner Web Dashboard/, 3),
  ],
  read: (conversation) => {
    const summary = conversation.documents.find(
      (document) => document['HBs'] !== undefined || document['Session'] !== undefined,
    )
    const capabilities = conversation.objects(/capabilities/)[0]
    const network = conversation.objects(/network/)[0]
    const boards = listOf(summary?.['HBs'])
    const session = fieldsOf(summary?.['Session'])
    const rate = numberOf(session, 'Average MHs', 'LastAverageMHs.Hashrate')
    return {
      kind: 'asic',
      make: 'ePIC',
      model: textOf(capabilities, 'Model', 'Model Subtype'),
      firmware: /^[a-z-]+/i.exec(textOf(summary, 'Software') ?? '')?.[0] ?? 'ePIC',
      firmwareVersion: /v?(\d[\w.]*)/.exec(textOf(summary, 'Software') ?? '')?.[1] ?? null,
      serial: textOf(capabilities, 'Control Board Version.cpuSerial'),
      mac: macOf(textOf(network, 'dhcp.mac_address', 'static.mac_address') ?? textOf(summary, 'Mac')),
      hostname: textOf(summary, 'Hostname'),
      algorithm: textOf(summary, 'Mining.Algorithm'),
      hashrateHps: rate === null ? null : rate * 1e6,
      watts:
        numberOf(summary, 'Power Supply Stats.Input Power') ??
        sumOf(boards.map((board) => numberOf(board, 'Input Power'))),
      uptimeSec: numberOf(session, 'Uptime'),
      boards: boards.map((board, index) => boardOf(board, index, capabilities)),
      pools: poolsOf(fieldsOf(summary?.['Stratum'])),
    }
  },
}

function boardOf(board: Fields, index: number, capabilities: Fields | undefined) {
  const serials = capabilities?.['Board Serial Numbers']
  const serial = Array.isArray(serials) ? serials[index] : undefined
  return {
    index: numberOf(board, 'Index') ?? index,
    serial: typeof serial === 'string' ? serial : null,
    chips: null,
    hashrateHps: null,
    watts: numberOf(board, 'Input Power'),
  }
}

function poolsOf(stratum: Fields) {
  const url = textOf(stratum, 'Current Pool')
  return url === null ? [] : [poolOf({ url, user: textOf(stratum, 'Current User'), active: true })]
}
