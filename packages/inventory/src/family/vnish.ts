import type { Conversation } from '../reply/conversation.js'
import { type Fields, listOf, macOf, numberOf, textOf } from '../reply/fields.js'
import { rateOfText } from '../reply/rate.js'
import { antminerAlgorithm } from './antminer-nominal.js'
import { antminerType } from './antminer-type.js'
import type { Family } from './family.js'
import { poolOf } from './pool.js'
import { documentHas, documentSays, pageTell } from './tell.js'

/** The REST API of Vnish (AnthillOS): /api/v1/info, /model, /status and /perf-summary are open, /summary is not. */
export const vnish: Family = {
  id: 'vnish',
  name: 'Vnish',
  kin: 'antminer',
  weigh: (conversation) => [
    ...documentSays(conversation, 'fw_name', /vnish|anthill/i, 6),
    ...documentHas(conversation, ['fw_name', 'fw_version', 'system'], 5),
    ...documentHas(conversation, ['miner.miner_status', 'miner.pools'], 4),
    ...pageTell(conversation, /AnthillOS|vnish/i, 4),
  ],
  read: (conversation) => {
    const info = conversation.objects(/\/info\b/)[0]
    const summary = conversation.objects(/\/summary\b/)[0]
    const factory = conversation.objects(/factory-info/)[0]
    const performance = conversation.objects(/perf-summary/)[0]
    const model = antminerType(
      textOf(summary, 'miner.miner_type') ?? textOf(info, 'miner', 'model') ?? typeOf(conversation),
    ).model
    return {
      kind: 'asic',
      make: 'Antminer',
      model,
      firmware: 'Vnish',
      firmwareVersion: textOf(info, 'fw_version'),
      serial: textOf(info, 'serial'),
      psuSerial: textOf(factory, 'psu_serial'),
      mac: macOf(textOf(info, 'system.network_status.mac')),
      hostname: textOf(info, 'system.network_status.hostname'),
      algorithm: textOf(info, 'algorithm') ?? antminerAlgorithm(model),
      hashrateHps: rate(summary, textOf(info, 'hr_measure')),
      watts:
        numberOf(summary, 'miner.power_usage', 'miner.power_consumption') ??
        numberOf(performance, 'current_preset.tune_settings.power', 'current_preset.power'),
      pools: listOf(summary?.['miner'] === undefined ? undefined : (summary['miner'] as Fields)['pools']).flatMap(
        (pool) => {
          const url = textOf(pool, 'url')
          if (url === null) return []
          const developmentFee = /dev ?fee/i.test(textOf(pool, 'pool_type') ?? '')
          const active = /working|active/i.test(textOf(pool, 'status') ?? '')
          return [poolOf({ url, user: textOf(pool, 'user'), active, developmentFee })]
        },
      ),
    }
  },
}

function typeOf(conversation: Conversation): string {
  return textOf(conversation.section('VERSION')[0], 'Type') ?? textOf(conversation.section('STATS')[0], 'Type') ?? ''
}

/** Rates are in the unit of `hr_measure`, GH/s unless it says another. */
function rate(summary: Fields | undefined, unit: string | null): number | null {
  const value = numberOf(summary, 'miner.instant_hashrate', 'miner.hr_realtime', 'miner.average_hashrate')
  return value === null ? null : rateOfText(`${value} ${unit ?? 'GH/s'}`)
}
