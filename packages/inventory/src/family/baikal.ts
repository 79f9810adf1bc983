import type { Family } from './family.js'
import { descriptionSays, pageTell, pathTell, sectionSays } from './tell.js'

/** Baikal: sgminer with devices called BKL…, and the Scrypta web interface with login.php. */
export const baikal: Family = {
  id: 'baikal',
  name: 'Baikal',
  weigh: (conversation) => [
    ...sectionSays(conversation, 'DEVS', 'Name', /^BKL/, 6),
    ...descriptionSays(conversation, /^sgminer [\d.]+-[bl]$/i, 1.5),
    ...pageTell(conversation, /baikal/i, 4),
    ...pathTell(
      conversation,
      /^\/login\.php$/,
      2,
      ({ exchange }) => exchange.status !== 404 && exchange.reply.trim() !== '',
    ),
  ],
  read: () => ({ kind: 'asic', make: 'Baikal', firmware: 'stock' }),
}
