import { alternative, type Alternative } from '@davylamp/finding'
import type { Weighable } from '../weigh/term.js'
import { isKnownAs } from './look-alike.js'
import { lookAlikes, steadyByNature } from './look-alikes.js'

/** How much lower a load ranks that fits what its customer is known to be; it is never left out, disguise being common. */
const knownLogOdds = -2.5

/** Every look-alike, tested: open ones first, those ruled out by the curve after. */
export function testedLookAlikes(weighable: Weighable): Alternative[] {
  const tested = lookAlikes.map((one) => alternative(one.code, one.fits(weighable) ? 'open' : 'ruled-out'))
  return [...tested.filter((one) => one.status === 'open'), ...tested.filter((one) => one.status !== 'open')]
}

/** Log-odds for a customer who is known to have such a load and whose load fits it; 0 otherwise. */
export function knownLookAlike(weighable: Weighable): { readonly code: string; readonly logOdds: number } | null {
  const known = lookAlikes.find(
    (one) => steadyByNature.has(one.code) && isKnownAs(one, weighable.customer) && one.fits(weighable),
  )
  return known === undefined ? null : { code: known.code, logOdds: knownLogOdds }
}
