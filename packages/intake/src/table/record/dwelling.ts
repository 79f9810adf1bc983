import type { CustomerRow } from '../tables.js'

/**
 * Whether a customer lives there, by what a customers table says of premises, category and tariff, in the words of
 * utilities. Null when nothing says what it is: an empty cell, or a code that only its owner can read.
 */
export function isDwelling({ premises, category, tariff }: Said): boolean | null {
  const said = [premises, category, tariff].map((text) => (text === null ? null : dwellingBy(text)))
  return said.find((one) => one !== null) ?? null
}

type Said = Pick<CustomerRow, 'premises' | 'category' | 'tariff'>

/** 非居民照明 is the price of shops, and 中小学教学用电 only its level: the exceptions go first. */
const others = /非\s*居民|non[\s_-]?(residential|domestic|household)/
const dwellings =
  /居民|住宅|住户|家庭|民用|农户|residen|domestic|household|dwelling|apartment|\bhomes?\b|\bhouse\b|\bflat\b/
/** Signs without words: `201`, `D1`, `-`. */
const code = /^[\d\W_]*$|^[a-z]{0,2}[\d\W_]*$/

function dwellingBy(text: string): boolean | null {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  if (others.test(plain)) return false
  if (dwellings.test(plain)) return true
  return code.test(plain) && !/\p{Script=Han}/u.test(plain) ? null : false
}
