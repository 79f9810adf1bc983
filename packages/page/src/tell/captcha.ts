import { reason } from '@davylamp/finding'
import type { PageFacts } from '../measure/page-facts.js'
import type { TellOf } from './tell.js'

/**
 * Proof of work that keeps robots off, and by what its pages are told: elements, addresses and classes of the projects' own
 * instructions for embedding (2026-11). It computes in the visitor's browser, and it is no mining.
 */
const captchas: readonly {
  readonly name: string
  readonly tags?: RegExp
  readonly classes?: RegExp
  readonly urls?: RegExp
}[] = [
  { name: 'Anubis', urls: /\/\.within\.website\/x\/cmd\/anubis\// },
  { name: 'ALTCHA', tags: /^altcha-widget$/, urls: /\baltcha(?:\.min)?\.js\b|\/altcha(?:@[\d.]+)?\// },
  {
    name: 'Friendly Captcha',
    tags: /^friendly-captcha$/,
    classes: /^frc-captcha$/,
    urls: /friendly-challenge|friendlycaptcha|friendly-captcha/,
  },
  { name: 'mCaptcha', classes: /^mcaptcha__/, urls: /\bmcaptcha\b/i },
  { name: 'Cap', tags: /^cap-widget$/, urls: /@cap\.js\/|\/cap_wasm/ },
  { name: 'hashcash', tags: /^(?:hashcash|pow-captcha)/, urls: /\bhashcash(?:\.min)?\.js\b|\/pow-?captcha/i },
]

/** The page computes to show that its visitor is no robot. */
export const captcha: TellOf = (page) => {
  const name = captchaOf(page)
  return name === null ? [] : [{ group: 'against', reason: reason('page.captcha', -1.2, { name }) }]
}

function captchaOf({ observation, addresses }: PageFacts): string | null {
  for (const { name, tags, classes, urls } of captchas) {
    const marked = observation.elements.some(
      ({ tag, classes: own }) => tags?.test(tag) === true || own.some((text) => classes?.test(text) === true),
    )
    if (marked || addresses.some(({ url }) => urls?.test(url) === true)) return name
  }
  return null
}
