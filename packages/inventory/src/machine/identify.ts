import type { Reason } from '@davylamp/finding'
import type { Family } from '../family/family.js'
import { families } from '../family/index.js'
import type { Conversation } from '../reply/conversation.js'
import { tell } from '../texts.js'

/** From here on the evidence names the machine: about nine to one. */
export const enoughWeight = 2

/** Families share parts of their replies; only one as strong as this speaks of a second machine or program. */
const strongWeight = 5

interface Weighed {
  readonly family: Family
  readonly weight: number
  readonly reasons: readonly Reason[]
}

export interface Identification {
  readonly best: Weighed | null
  /** Other programs on the same computer, each sure by itself. */
  readonly besides: readonly Weighed[]
  /** A family of another kin that is sure by itself: two machines behind one address, or a false claim. */
  readonly rival: Weighed | null
}

/**
 * Weighs a conversation against every family. One field that can be set at will is never all: each tell is listed, and
 * a rival that is strong too is named.
 */
export function identify(conversation: Conversation): Identification {
  const weighed = families
    .map((family): Weighed => {
      const reasons = family.weigh(conversation).map(({ code, weight, params }) => tell(code, weight, params))
      reasons.sort((a, b) => b.weight - a.weight)
      return { family, reasons, weight: reasons.reduce((sum, reason) => sum + reason.weight, 0) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  const [best = null, ...others] = weighed
  const strong = others.filter(({ weight }) => weight >= strongWeight)
  const related = (other: Weighed) => best?.family.kin !== undefined && other.family.kin === best.family.kin
  return {
    best,
    besides: best?.family.kin === 'program' && best.family.id !== 'autominer' ? strong.filter(related) : [],
    rival: strong.find((other) => !related(other)) ?? null,
  }
}
