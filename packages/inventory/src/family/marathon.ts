import type { Conversation } from '../reply/conversation.js'
import { macOf, numberOf, textOf } from '../reply/fields.js'
import type { Family } from './family.js'
import { rateOfText } from '../reply/rate.js'
import { scaled } from './scaled.js'
import { descriptionSays, pathTell, sectionSays } from './tell.js'

/** Marathon's MaraFW on Antminer hardware: `kaonsu` in the version, pages under /kaonsu. */
export const marathon: Family = {
  id: 'marathon',
  name: 'MaraFW',
  kin: 'antminer',
  weigh: (conversation) => [
    ...descriptionSays(conversation, /kaonsu|marafw/i, 6),
    ...sectionSays(conversation, 'VERSION', 'Type', /kaonsu|marafw/i, 4),
    ...pathTell(conversation, /^\/kaonsu\//, 4, ({ values }) => values.length > 0),
  ],
  read: (conversation) => ({
    kind: 'asic',
    make: 'Antminer',
    model: textOf(conversation.objects(/overview|brief/)[0], 'model')?.replace(/^antminer\s*/i, '') ?? null,
    algorithm: 'SHA-256d',
    ...measured(conversation),
    firmware: 'MaraFW',
    firmwareVersion: textOf(conversation.objects(/overview/)[0], 'version_firmware'),
    serial: textOf(conversation.objects(/overview/)[0], 'serial_number'),
    mac: macOf(textOf(conversation.objects(/overview|network/)[0], 'mac')),
    hostname: textOf(conversation.objects(/network/)[0], 'hostname'),
  }),
}

/** Rates in TH/s unless a field beside says another unit, the ideal one in GH/s, power as estimated by the firmware. */
function measured(conversation: Conversation) {
  const brief = conversation.objects(/\/brief/)[0]
  const written = numberOf(brief, 'hashrate_realtime', 'hashrate_average')
  const hashrateHps = rateOfText(`${written ?? ''} ${textOf(brief, 'hashrate_realtime_unit') ?? 'TH/s'}`)
  return {
    ...(hashrateHps === null ? {} : { hashrateHps }),
    nominalHashrateHps: scaled(1e9, numberOf(brief, 'hashrate_ideal')),
    watts: numberOf(brief, 'power_consumption_estimated'),
    uptimeSec: numberOf(brief, 'elapsed', 'uptime'),
  }
}
