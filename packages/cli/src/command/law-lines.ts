import {
  actKinds,
  bodyKinds,
  type Deadline,
  type Instrument,
  type InstrumentVersion,
  type LawSet,
  mayAct,
} from '@davylamp/law'
import type { SayLaw } from '../text-law.js'

/** How the law is looked at. */
interface View {
  /** Local date. */
  readonly on: string
  /** Only what nobody confirmed or set. */
  readonly unsure: boolean
  readonly province: string | null
  readonly say: SayLaw
}

interface Section {
  readonly title: string
  readonly lines: readonly string[]
}

/** The texts that hold on the day; of the unsure ones, where they were read. */
export function textsOn({ law }: LawSet, { on, unsure, say }: View): Section {
  const lines = [...law.instruments.values()].flatMap((instrument) => {
    const version = instrument.versions.find(
      ({ inForceFrom, inForceTo }) => inForceFrom <= on && on < (inForceTo ?? '~'),
    )
    if (version === undefined || (unsure && isSure(version, on))) return []
    return [lineOf(instrument, version, on, say)]
  })
  return { title: say('texts'), lines }
}

function isSure({ confidence, unconfirmedFrom }: InstrumentVersion, on: string): boolean {
  return confidence === 'statute' && !(unconfirmedFrom !== undefined && unconfirmedFrom <= on)
}

function lineOf(instrument: Instrument, version: InstrumentVersion, on: string, say: SayLaw): string {
  const { language } = say
  const { inForceFrom: from, inForceTo: to, label, confidence, source, checkedOn } = version
  const edition = label === null ? '' : ` (${label[language]})`
  const number = instrument.number === null ? '' : ` ${instrument.number}`
  const title = `${instrument.title[language]}${edition}${number}`
  const held = to === null ? say('since', { title, from }) : say('since-to', { title, from, to })
  if (isSure(version, on)) return held
  const why = say(confidence === 'page' ? 'page' : 'unconfirmed')
  return [held, why, say('read-from', { source, checkedOn })].join(language === 'zh' ? '；' : '; ')
}

/** What is often cited and cannot be here. */
export function openPointsOf({ law }: LawSet, { say }: View): Section {
  const { language } = say
  const colon = language === 'zh' ? '：' : ': '
  return {
    title: say('open'),
    lines: law.openPoints.map(({ title, what }) => title[language] + colon + what[language]),
  }
}

/** The years whose working days are known, and this year and the next where they are not. */
export function calendarOf({ calendar }: LawSet, { on, unsure, say }: View): Section {
  const year = Number(on.slice(0, 4))
  const known = [...calendar.years.values()].toSorted((a, b) => a.year - b.year)
  const lines = [year, year + 1]
    .filter((one) => !calendar.years.has(one))
    .map((one) => say('year-missing', { year: String(one) }))
  for (const row of known)
    if (!row.isHeldAgainstNotice && (row.year === year || row.year === year + 1))
      lines.push(say('year-unread', { year: String(row.year), notice: row.notice }))
  const years = known.map((row) => row.year).join(', ')
  return { title: say('calendar'), lines: unsure ? lines : [say('years', { years }), ...lines] }
}

/** The terms that no law sets. */
export function termsOf({ deadlines }: LawSet, { unsure, say }: View): Section {
  const lines = [...deadlines.values()]
    .filter(({ origin, isDefaultLength }) => origin === 'campaign' && (!unsure || isDefaultLength))
    .map((term) => {
      const params = { name: term.name[say.language], code: term.code, length: lengthOf(term, say) }
      return say(term.isDefaultLength ? 'term-default' : 'term-set', params)
    })
  return { title: say('terms'), lines }
}

function lengthOf({ length, weekday }: Deadline, say: SayLaw): string {
  if (length.unit === 'weeks') return say('length-weekday', { n: weekday ?? 1 })
  return say(length.unit === 'working-days' ? 'length-working-days' : 'length-calendar-days', { n: length.amount })
}

/** What each kind of body may do, by the rules of a province; of the unsure acts, why they are to be settled. */
export function actsIn({ law, competence }: LawSet, { on, unsure, province, say }: View): Section {
  const { language } = say
  const place = province ?? say('nation')
  const lines = bodyKinds.flatMap((body) => {
    const answers = actKinds.flatMap((act) => {
      const answer = mayAct({ body, act, province: province ?? '', on }, competence, law)
      return answer.kind === 'answer' ? [{ act, ...answer }] : []
    })
    if (!unsure)
      return (['allowed', 'configure', 'forbidden'] as const).flatMap((verdict) => {
        const acts = answers.filter((one) => one.verdict === verdict).map(({ act }) => act)
        return acts.length === 0 ? [] : [`${body} ${say(verdict)}: ${acts.join(', ')}`]
      })
    return answers
      .filter(({ verdict }) => verdict === 'configure')
      .map(({ act, reason }) => `${body} ${act}${language === 'zh' ? '：' : ': '}${reason[language]}`)
  })
  return { title: say(unsure ? 'acts-open' : 'acts', { place }), lines }
}
