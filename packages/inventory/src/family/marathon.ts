import { macOf, textOf } from '../reply/fields.js'
import type { Family } from './family.js'
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
    firmware: 'MaraFW',
    firmwareVersion: textOf(conversation.objects(/overview/)[0], 'version_firmware'),
    serial: textOf(conversation.objects(/overview/)[0], 'serial_number'),
    mac: macOf(textOf(conversation.objects(/overview|network/)[0], 'mac')),
    hostname: textOf(conversation.objects(/network/)[0], 'hostname'),
  }),
}
