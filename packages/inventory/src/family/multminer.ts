import type { Family } from './family.js'
import { pageTell, pathTell } from './tell.js'

/** MultMiner: a status page at /gst.csp. */
export const multminer: Family = {
  id: 'multminer',
  name: 'MultMiner',
  weigh: (conversation) => [
    ...pathTell(
      conversation,
      /^\/g?st\.csp/,
      4,
      ({ exchange }) => exchange.status !== 404 && exchange.reply.trim() !== '',
    ),
    ...pageTell(conversation, /multminer/i, 4),
  ],
  read: () => ({ kind: 'asic', make: 'MultMiner' }),
}
