import type { Conversation } from '../reply/conversation.js'
import type { Fields } from '../reply/fields.js'
import { poolOf } from './pool.js'

/** The first reply document that has all the fields. */
export function documentWith(conversation: Conversation, ...fields: string[]): Fields | undefined {
  return conversation.documents.find((document) => fields.every((field) => document[field] !== undefined))
}

export function card(
  index: number,
  name: string | null,
  hashrateHps: number | null,
  watts: number | null,
  serial: string | null = null,
) {
  return { index, ...(name === null ? {} : { name }), serial, chips: null, hashrateHps, watts }
}

export function oneProgramPool(url: string | null, user: string | null) {
  return url === null ? [] : [poolOf({ url, user, active: true })]
}

/** Rates of different algorithms do not add up: the largest stands for the machine. */
export function largest(rates: readonly (number | null)[]): number | null {
  const known = rates.filter((rate) => rate !== null)
  return known.length === 0 ? null : Math.max(...known)
}
