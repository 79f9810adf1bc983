import type { Language } from '@davylamp/finding'
import type { LawSetProblem } from '@davylamp/law'
import { sayLawIn } from '../text-law.js'

/** What of a site's own law files was left out, a line each: file, place and what is expected there. */
export function leftOut(problems: readonly LawSetProblem[], language: Language): string[] {
  const say = sayLawIn(language)
  return problems.map(({ file, path, said }) =>
    say('left-out', { file, place: path === '' ? '' : say('place', { path }), what: said[language] }),
  )
}
