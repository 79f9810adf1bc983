export type { Entry } from './chain/entry.js'
export {
  type ChainMoment,
  type ChainTip,
  type EntryDraft,
  extendChain,
  type ExtendedChain,
  type SealedEntry,
} from './chain/extend.js'
export { readEntries } from './chain/read-entries.js'
export type { Clock } from './clock.js'
export type { Digests } from './hash/digests.js'
export { digests } from './hash/digests.js'
export { isAlive, type Lock, type LockOwner, takeLock } from './file-lock.js'
export { type Anchor, type Head, headText, parseAnchor } from './head.js'
export { headCode } from './head-code.js'
export { type Attachment, type AttachmentMeta, type ClockReference, Journal, type Receipt } from './journal.js'
export { JournalError, type JournalProblem } from './journal-error.js'
export { canonicalJson, type Json } from './json/canonical.js'
export type { ManifestFile } from './keep/manifest.js'
export { newPersonalValue, personalPath, type PersonalRef, personalRef, type PersonalValue } from './keep/personal.js'
export { type JournalOptions, openJournal, type OpenedJournal } from './open-journal.js'
export type { PhotoFacts } from './photo/photo-facts.js'
export type { Said } from './text/say.js'
export { timestampRequest } from './timestamp/request.js'
export { printVerification, type PrintLanguage } from './verify/print.js'
export type { JournalVerdict, Severity, Verification, VerificationFinding } from './verify/verification.js'
export { verify, type VerifyOptions } from './verify/verify.js'
export { runVerifier } from './verify/command.js'
export { type ReadTimestamp, readTimestamp, type TimestampInfo } from './timestamp/token.js'
export { copyVerifier } from './verify/copy-verifier.js'
