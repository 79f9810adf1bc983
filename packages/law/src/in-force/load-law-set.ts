import { loadCalendar } from '../calendar/load-calendar.js'
import { loadCompetence } from '../competence/load-competence.js'
import { loadTerms } from '../deadline/load-terms.js'
import { loadLawPack } from '../pack/load-law-pack.js'
import { formatOf, type SiteFileProblem } from '../site-file.js'
import { loadTexts } from '../text/load.js'
import { type LawSet, shippedLaw } from './law-set.js'

/** A site's own file, as it was read. */
export interface SiteFile {
  readonly name: string
  readonly json: string
}

/** A problem and the file that it is in. */
export interface LawSetProblem extends SiteFileProblem {
  readonly file: string
}

export interface LoadedLawSet {
  readonly set: LawSet
  /** Rows that were left out; the rest counts. */
  readonly problems: readonly LawSetProblem[]
}

interface Step {
  readonly set: LawSet
  readonly problems: readonly SiteFileProblem[]
}

/** By format, in the order in which they are loaded: what is in the law pack first, then what rests on it. */
const loaders = new Map<string, (json: string, set: LawSet) => Step>([
  [
    'davylamp-law-pack',
    (json, set) => {
      const { pack, problems } = loadLawPack(json, set.law)
      return { set: { ...set, law: pack }, problems }
    },
  ],
  [
    'davylamp-calendar',
    (json, set) => {
      const { calendar, problems } = loadCalendar(json, set.calendar)
      return { set: { ...set, calendar }, problems }
    },
  ],
  [
    'davylamp-terms',
    (json, set) => {
      const { deadlines, problems } = loadTerms(json, set.deadlines)
      return { set: { ...set, deadlines }, problems }
    },
  ],
  [
    'davylamp-competence',
    (json, set) => {
      const { matrix, problems } = loadCompetence(json, set.competence, set.law)
      return { set: { ...set, competence: matrix }, problems }
    },
  ],
])

/**
 * Adds a site's own files to what ships. What a file is stands in its field `format`, never in its name; files of one format are taken in
 * the order of their names. What is wrong is left out and told with file and place.
 */
export function loadLawSet(files: readonly SiteFile[], base: LawSet = shippedLaw): LoadedLawSet {
  const inOrder = files.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const problems: LawSetProblem[] = []
  let set = base
  for (const [format, load] of loaders)
    for (const { name, json } of inOrder) {
      if (formatOf(json) !== format) continue
      const step = load(json, set)
      set = step.set
      problems.push(...step.problems.map((problem) => ({ ...problem, file: name })))
    }
  for (const { name, json } of inOrder) {
    if (loaders.has(formatOf(json) ?? '')) continue
    problems.push({ file: name, path: '', said: loadTexts.unknownFormat([...loaders.keys()]) })
  }
  return { set, problems }
}
