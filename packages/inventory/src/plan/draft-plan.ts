import { type PlanLimits, planSchema, standardLimits, standardPorts, programPorts } from './plan.js'

export interface PlanDraft {
  readonly ownNetwork: boolean
  readonly ranges: readonly string[]
  readonly caseNumber?: string
  readonly legalBasis?: string
  readonly officers?: readonly string[]
  readonly unit?: string
  readonly approver?: string
  readonly validFrom: string
  readonly validTo: string
  /** Adds the ports of mining programs, for rooms with computers. */
  readonly programs: boolean
  readonly limits?: Partial<PlanLimits>
}

/** The text of a plan file, for people to read, complete and sign. What is not known is left empty and refused until it is filled. */
export function draftPlan(draft: PlanDraft): string {
  const who = draft.ownNetwork
    ? { authorisation: { unit: draft.unit ?? '', approver: draft.approver ?? '', reference: '' } }
    : {
        caseNumber: draft.caseNumber ?? '',
        legalBasis: draft.legalBasis ?? '',
        officers: [0, 1].map((index) => ({ certificate: draft.officers?.[index] ?? '', role: '' })),
      }
  const plan = {
    schema: planSchema,
    kind: draft.ownNetwork ? 'own-network' : 'inspection',
    ...who,
    validFrom: draft.validFrom,
    validTo: draft.validTo,
    ranges: draft.ranges,
    publicRanges: [],
    ports: draft.programs ? [...standardPorts, ...programPorts] : standardPorts,
    limits: { ...standardLimits, ...draft.limits },
    readsByPost: false,
    credentials: [],
  }
  return `${JSON.stringify(plan, null, 2)}\n`
}
