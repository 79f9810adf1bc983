import { fieldsOf, isFields, numberOf, textOf } from '../reply/fields.js'
import { sumOf } from '../reply/rate.js'
import type { Family } from './family.js'
import { scaled } from './scaled.js'
import { descriptionSays, sectionHas, sectionSays } from './tell.js'

/** Spondoolies: cgminer "…-spx" whose stats hold JSON in a text. */
export const spondoolies: Family = {
  id: 'spondoolies',
  name: 'Spondoolies',
  weigh: (conversation) => [
    ...descriptionSays(conversation, /-spx?\b/i, 5),
    ...sectionSays(conversation, 'STATS', 'ID', /^SP\d/, 4),
    ...sectionHas(conversation, 'STATS', ['json-stats'], 3),
    ...sectionSays(conversation, 'DEVS', 'Name', /^SP\d/, 3),
  ],
  read: (conversation) => {
    const stats = conversation.section('STATS').find((record) => typeof record['json-stats'] === 'string')
    const inner = innerJson(textOf(stats, 'json-stats'))
    const boards = Object.entries(inner).filter(([name, value]) => /board/.test(name) && isFields(value))
    const id = textOf(conversation.section('STATS')[0], 'ID') ?? textOf(conversation.section('DEVS')[0], 'Name')
    return {
      kind: 'asic',
      make: 'Spondoolies',
      model:
        /^(SP\d\d)/.exec(id ?? '')?.[1] ??
        (conversation.descriptions.some((text) => /-spx/.test(text)) ? 'SPx36' : null),
      firmware: 'stock',
      watts: sumOf(boards.map(([, board]) => numberOf(board, 'power'))),
      boards: boards.map(([, board], index) => ({
        index,
        serial: null,
        chips: numberOf(board, 'working-asics'),
        hashrateHps: scaled(1e6, numberOf(board, 'reported-hashrate')),
        watts: numberOf(board, 'power'),
      })),
    }
  },
}

function innerJson(text: string | null) {
  if (text === null) return {}
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' ? fieldsOf(value as never) : {}
  } catch {
    return {} // the text inside is damaged; the rest of the reply stands
  }
}
