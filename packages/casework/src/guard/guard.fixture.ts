import { lawPack } from '@davylamp/law'
import { leadStatus } from '../status/lead-status.js'
import type { Grounds } from './guard.js'

/** A workshop with a lead that nobody has looked into, and no case. For tests. */
export const grounds: Grounds = {
  place: { siteId: 'workshop', premises: 'workshop', capacityKva: 400 },
  leads: [leadStatus([])],
  matter: null,
  law: lawPack,
}

export const home: Grounds['place'] = { siteId: 'fengshu', premises: 'home', capacityKva: 30 }
