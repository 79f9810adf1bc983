import type { Conversation } from '../reply/conversation.js'
import { readCgi } from './cgi-miner.js'
import { summaryRate, statsRate } from './cgminer-reading.js'
import type { Family, Reading } from './family.js'
import { descriptionSays, documentSays, pageTell, sectionSays } from './tell.js'

/** One firmware (API "ccminer 2.3.3" on 4028, realm "blackMiner Configuration"), three brands on the type. */
function brand(id: string, make: string, kind: 'asic' | 'fpga', page: RegExp): Family {
  const type = new RegExp(`^${make}`, 'i')
  return {
    id,
    name: make,
    weigh: (conversation) => [
      ...sectionSays(conversation, 'VERSION', 'Type', type, 6),
      ...sectionSays(conversation, 'STATS', 'Type', type, 5),
      ...documentSays(conversation, 'minertype', type, 6),
      ...documentSays(conversation, 'hostname', type, 1),
      ...pageTell(conversation, page, 4),
      ...descriptionSays(conversation, /^ccminer 2\.3/, 0.5),
    ],
    read: (conversation): Reading => ({
      ...readCgi(conversation, make, new RegExp(`^${make}\\s*`, 'i')),
      kind,
      ...rate(conversation),
    }),
  }
}

/** The API's own rate comes before the web page's. */
function rate(conversation: Conversation) {
  const hashrateHps = summaryRate(conversation) ?? statsRate(conversation)
  return hashrateHps === null ? {} : { hashrateHps }
}

export const blackminer = brand('blackminer', 'Blackminer', 'fpga', /blackMiner Configuration/i)
export const hammer = brand('hammer', 'Hammer', 'asic', /hammer ?miner|"Hammer"/i)
export const volcminer = brand('volcminer', 'VolcMiner', 'asic', /volc ?miner/i)
