export { type Co2Amount, co2Of } from './charge/co2.js'
export { type SurchargeAmount, type SurchargeAmounts, surchargesOver } from './charge/surcharge-charge.js'
export { displacementNote } from './charge/texts.js'
export { type EmissionFactor, emissionFactors, type EmissionScope } from './emission/factor.js'
export { daysOf, stretches, type UncertainPeriod } from './period/period.js'
export { areaInEnglish, type Province, provinceOf, provinces } from './place/place.js'
export { around, minus, point, product, quotient, sum, writeNumber, writeRange } from './range/range.js'
export { type LoadedSurcharges, loadSurcharges } from './surcharge/load-surcharges.js'
export { type LawDateRange, type Surcharge, surchargesOf } from './surcharge/surcharge.js'
export type { Said } from './said.js'
export { articleNumberEn, articleNumberZh, isArticleNumber } from './pack/article-number.js'
export { type Citation, type CitationRefusal, type CitationRefusalCode, cite } from './pack/cite.js'
export type { Article, Basis, Instrument, InstrumentKind, InstrumentVersion, LawConfidence } from './pack/instrument.js'
export { type LoadedLawPack, loadLawPack } from './pack/load-law-pack.js'
export type { SiteFileProblem } from './site-file.js'
export { type LawPack, lawPack } from './pack/law-pack.js'
export type { OpenPoint } from './pack/open-points.js'
export {
  addWorkingDays,
  type CalendarRefusal,
  chinaCalendar,
  type Holiday,
  type HolidayName,
  type HolidayYear,
  isWorkingDay,
  nearestWorkingDay,
  springFestivalOf,
  type WorkingCalendar,
} from './calendar/calendar.js'
export { type LoadedCalendar, loadCalendar } from './calendar/load-calendar.js'
export { isLocalDate } from './calendar/local-date.js'
export { type ConfigureRefusal, configureDeadline } from './deadline/configure.js'
export type { Deadline, DeadlineKind, Extension, Length, LengthUnit } from './deadline/deadline.js'
export { deadlines, deadlinesStartedBy } from './deadline/deadlines.js'
export { type Due, dueAt, type DueOptions, type DueRefusal, type DueRefusalCode } from './deadline/due-at.js'
export {
  type ActKind,
  actKinds,
  type BodyKind,
  bodyKinds,
  type CompetenceRule,
  type CompetenceVerdict,
} from './competence/competence.js'
export { type LoadedCompetence, loadCompetence } from './competence/load-competence.js'
export { type CompetenceMatrix, competenceMatrix } from './competence/matrix.js'
export { type ActQuestion, type CompetenceAnswer, type CompetenceRefusal, mayAct } from './competence/may-act.js'
export { type LawSet, shippedLaw, writeLawSet } from './in-force/law-set.js'
export { type LawSetProblem, type LoadedLawSet, loadLawSet, type SiteFile } from './in-force/load-law-set.js'
export { citeAsNumbered } from './pack/cite-as-numbered.js'
export { type CheckListState, checkListState, type ElementAnswer, type ElementAnswers } from './offence/check-list.js'
export { type Candidate, type FactPattern, factPatterns } from './offence/fact-patterns.js'
export type { Offence, OffenceElement, Threshold } from './offence/offence.js'
export { offences } from './offence/offences/index.js'
export { officialLiability, type PacketItem, referralPapers, referralRules } from './offence/referral-packet.js'
