import { alternative, type Alternative, type FindingCode } from '@davylamp/finding'
import type { Weighable } from '../weigh/term.js'
import { isKnownAs } from './look-alike.js'
import { lookAlikes, steadyByNature } from './look-alikes.js'

/** How much lower a customer ranks who is known to run such equipment; never left out, disguise being common. */
const knownLogOdds = -1.5

/** Every look-alike, tested: open ones first, those ruled out after. What was `heard` beside the curve goes before it. */
export function testedLookAlikes(
  weighable: Weighable,
  heard: ReadonlyMap<FindingCode, Alternative['status']>,
): Alternative[] {
  const tested = lookAlikes.map((one) =>
    alternative(one.code, heard.get(one.code) ?? (one.fits(weighable) ? 'open' : 'ruled-out')),
  )
  return [...tested.filter((one) => one.status === 'open'), ...tested.filter((one) => one.status !== 'open')]
}

/** Log-odds for a customer who is known to run equipment that is steady by nature; null for others. */
export function knownLookAlike({ customer }: Weighable): { readonly code: string; readonly logOdds: number } | null {
  const known = lookAlikes.find((one) => steadyByNature.has(one.code) && isKnownAs(one, customer))
  return known === undefined ? null : { code: known.code, logOdds: knownLogOdds }
}
