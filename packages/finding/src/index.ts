export { canonicalJson } from './canonical.js'
export type {
  BalanceExhibit,
  BalanceFlow,
  BalanceRest,
  Exhibit,
  FlowExhibit,
  FlowPacket,
  LoadExhibit,
} from './exhibit.js'
export { type ExhibitForm, exhibitForm, exhibitSchema, readExhibit } from './exhibit-form.js'
export { findingSchema } from './finding.js'
export type { Detector, Evidence, Finding, HostStage, MiningFacts, PlaceFacts, Sense } from './finding.js'
export { type FindingKey, findingId } from './identity.js'
export {
  type MachineBoard,
  type MachineKind,
  type MachineNameplate,
  type MachinePool,
  type MachineReply,
  type MachineRow,
  machineSchema,
  type MachineState,
} from './machine.js'
export { formatFinding, type ParsedFinding, parseFinding } from './ndjson.js'
export { type Problem, problemPlace } from './problem.js'
export type { Calculated, DateRange, Range } from './quantity.js'
export { linkKinds, type Site, type SiteLink } from './site.js'
export type { Score, SenseResult, SourceSummary } from './scan.js'
export {
  endpoint,
  type FlowSubject,
  identifiedKinds,
  type IdentifiedKind,
  type IdentifiedSubject,
  type Subject,
  subjectLabel,
} from './subject.js'
export { alternative, type FindingCode, findingTexts, missing, reason } from './text/say.js'
export {
  type Alternative,
  type Catalogue,
  type Language,
  type Missing,
  type Params,
  type Reason,
  type Sentence,
  sentence,
  SentenceError,
  type Template,
} from './text/sentence.js'
export { systemCause } from './text/system-cause.js'
export { atLeast, isVerdict, type Verdict, verdictRank, verdicts } from './verdict.js'
