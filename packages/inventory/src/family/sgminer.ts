import type { Conversation } from '../reply/conversation.js'
import { textOf } from '../reply/fields.js'
import type { Family, Tell } from './family.js'
import { descriptionSays, sectionHas } from './tell.js'

/** Programs for cards that answer as cgminer does: sgminer and forks, TeamRedMiner. Never an ASIC. */
export const sgminer: Family = {
  id: 'sgminer',
  name: 'sgminer / TeamRedMiner',
  kin: 'program',
  weigh: (conversation): Tell[] => [
    ...descriptionSays(conversation, /^(?:sgminer|teamredminer|avermore|xpmclient|nsgminer)/i, 3),
    ...sectionHas(conversation, 'DEVS', ['GPU', 'GPU Clock'], 4),
    ...sectionHas(conversation, 'DEVS', ['GPU', 'Fan Percent'], 1),
  ],
  read: (conversation) => {
    const [, name, version] = /^([A-Za-z][\w-]*)\s*v?(\S+)?/.exec(conversation.descriptions[0] ?? '') ?? []
    return {
      kind: 'gpu',
      make: name ?? 'sgminer',
      firmware: name ?? null,
      firmwareVersion: version ?? null,
      algorithm: algorithmOf(conversation),
    }
  },
}

function algorithmOf(conversation: Conversation): string | null {
  return (
    conversation
      .section('POOLS')
      .map((pool) => textOf(pool, 'Algorithm'))
      .find((name) => name !== null) ?? null
  )
}
