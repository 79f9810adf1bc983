import type { z } from 'zod'
import type { situationSchema } from './schema/situation.js'
import type { problemSchema } from './error/problem.js'
import type { personSchema, sessionSchema } from './schema/account.js'
import type { caseSchema } from './schema/case.js'
import type { jobSchema } from './schema/intake.js'
import type { fieldRecordSchema, outcomeSchema, syncSchema } from './schema/field.js'
import type { appendedSchema, leadSchema } from './schema/lead.js'
import type { tipSchema } from './schema/tip.js'

/** What the API answers, for the application's pages; only types, so that nothing of the server travels to a browser. */
export type ApiProblem = z.output<typeof problemSchema>
export type ApiSession = z.output<typeof sessionSchema>
export type ApiPerson = z.output<typeof personSchema>
export type ApiLead = z.output<typeof leadSchema>
export type ApiAppended = z.output<typeof appendedSchema>
export type ApiCase = z.output<typeof caseSchema>
export type ApiJob = z.output<typeof jobSchema>
export type ApiFieldRecord = z.output<typeof fieldRecordSchema>
export type ApiFieldOutcome = z.output<typeof outcomeSchema>
export type ApiSync = z.output<typeof syncSchema>
export type ApiSituation = z.output<typeof situationSchema>
export type ApiTip = z.output<typeof tipSchema>
export type {
  CaseEvent as ApiCaseEvent,
  CaseStatus as ApiCaseStatus,
  Clock as ApiClock,
  LeadEvent as ApiLeadEvent,
  LeadStatus as ApiLeadStatus,
  Role as ApiRole,
} from '@davylamp/casework'
