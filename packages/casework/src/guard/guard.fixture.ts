import { type BodyKind, competenceMatrix, lawPack } from '@davylamp/law'
import type { Body } from '../record/body.js'
import { leadStatus } from '../status/lead-status.js'
import type { Grounds } from './guard.js'

/** A workshop with a lead that nobody has looked into, and no case. For tests. */
export const grounds: Grounds = {
  place: { siteId: 'workshop', premises: 'workshop', capacityKva: 400 },
  leads: [leadStatus([])],
  matter: null,
  law: lawPack,
  competence: competenceMatrix,
  bodies: new Map([
    body('qingxia-development', 'energy-conservation'),
    body('qingxia-police', 'police'),
    body('qingxia-task-force', 'task-force'),
    body('power-company', 'power-company'),
  ]),
}

export const home: Grounds['place'] = { siteId: 'fengshu', premises: 'home', capacityKva: 30 }

function body(bodyId: string, kind: BodyKind): [string, Body] {
  return [bodyId, { bodyId, name: bodyId, kind, province: '四川' }]
}
