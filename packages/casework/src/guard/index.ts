import { archive } from './archive.js'
import { caseOpening } from './case-opening.js'
import { clearanceProof } from './clearance-proof.js'
import { competentBody } from './competent-body.js'
import { conclusionParts } from './conclusion-parts.js'
import { evidenceFirst } from './evidence-first.js'
import { type Act, type Grounds, type Guard, type Refusal, refusal } from './guard.js'
import { homeEntry } from './home-entry.js'
import { homeSources } from './home-sources.js'
import { homeSupply } from './home-supply.js'
import { inspectionOfficers } from './inspection-officers.js'
import { measureBasis } from './measure-basis.js'
import { twoPersons } from './two-persons.js'
import { visitApproval } from './visit-approval.js'

/** Every guard; a new one is a file of its own and a line here. */
const guards: readonly Guard[] = [
  homeSources,
  homeEntry,
  homeSupply,
  inspectionOfficers,
  competentBody,
  visitApproval,
  evidenceFirst,
  measureBasis,
  twoPersons,
  conclusionParts,
  caseOpening,
  clearanceProof,
  archive,
]

/** All that stands in the way of an act; it may be written when this is empty. A stated reason overrides what may be overridden. */
export function refusalsOf(act: Act, grounds: Grounds): Refusal[] {
  const objections = guards.flatMap((guard) => guard(act, grounds))
  const hasReason = act.override !== null && act.override.trim() !== ''
  return objections
    .filter(({ overridable = false }) => !(hasReason && overridable))
    .map((objection) => refusal(objection, act.actedOn, grounds.law))
}
