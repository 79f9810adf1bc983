import { randomBytes } from 'node:crypto'
import { isRecord } from '../chain/entry.js'
import { personalFolder } from '../folder.js'
import { type Digests, digests } from '../hash/digests.js'
import { canonicalJson, type Json } from '../json/canonical.js'

/** What the chain holds of a personal value: put it where the value would stand. Says nothing of the value without its salt. */
export interface PersonalRef extends Digests {
  readonly personal: string
  /** What it is, never whose: `holder.name`, `witness.phone`. */
  readonly field: string
}

/** What the side store holds, one file a value, so that one can be destroyed without touching another. */
export interface PersonalValue {
  readonly personal: string
  readonly field: string
  /** 32 random bytes in hexadecimal: without them a name cannot be found by trying names. */
  readonly salt: string
  readonly value: Json
}

export const personalIdPattern = /^[0-9a-f]{32}$/

export function newPersonalValue(field: string, value: Json): PersonalValue {
  return { personal: randomBytes(16).toString('hex'), field, salt: randomBytes(32).toString('hex'), value }
}

/** The hashes of the canonical form of `{field, personal, salt, value}`. */
export function personalRef(value: PersonalValue): PersonalRef {
  return { personal: value.personal, field: value.field, ...digests(canonicalJson(value)) }
}

export function personalPath(id: string): string {
  return `${personalFolder}/${id}.json`
}

/** Reads what the side store holds; undefined when it has not that form. */
export function parsePersonalValue(text: string): PersonalValue | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isPersonalValue(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isPersonalValue(value: unknown): value is PersonalValue {
  return (
    isRecord(value) &&
    Object.keys(value).length === 4 &&
    typeof value['personal'] === 'string' &&
    typeof value['field'] === 'string' &&
    typeof value['salt'] === 'string' &&
    'value' in value
  )
}
