import { type CaseFacts, measureKinds, moneyKinds, partyRoles } from '@davylamp/casework'
import { z } from 'zod'
import { basisSchema, dateSchema, idSchema, listOf, rangeSchema, sha256Schema, textSchema } from './basic.js'
import { type DataSchemas, sentEvent } from './event.js'
import { journalHeadSchema, visitData } from './visit.js'

const proof = z.strictObject({
  kind: z.enum(['quiet-curve', 'empty-racks', 'network-silence', 'account-closed']),
  from: dateSchema,
  to: dateSchema,
  evidence: listOf(z.string().min(1).max(200)),
})

const caseData: DataSchemas<CaseFacts> = {
  ...visitData,
  opened: z.strictObject({ leadIds: listOf(idSchema), siteId: idSchema, title: z.string().min(1).max(200) }),
  'party-noted': z.strictObject({ partyId: idSchema, role: z.enum(partyRoles), ground: textSchema }),
  filed: z.strictObject({
    filingId: idSchema,
    bodyId: idSchema,
    number: z.string().min(1).max(100),
    kind: z.enum(['administrative', 'public-security', 'criminal']),
  }),
  'filing-ended': z.strictObject({ filingId: idSchema, outcome: textSchema }),
  'machines-listed': z.strictObject({
    visitId: idSchema,
    journalHead: journalHeadSchema,
    machineIds: listOf(idSchema),
  }),
  'machine-disposed': z.strictObject({
    machineId: idSchema,
    disposition: z.enum(['left-dismantled', 'sealed', 'seized', 'returned', 'removed-by-owner', 'destroyed']),
  }),
  'measure-taken': z.strictObject({
    measureId: idSchema,
    kind: z.enum(measureKinds),
    bodyId: idSchema,
    basis: basisSchema.nullable(),
    machineIds: listOf(idSchema),
    purpose: z.enum(['theft-of-power', 'danger', 'compel', 'requested']).nullable(),
  }),
  'measure-ended': z.strictObject({ measureId: idSchema }),
  'commitment-signed': z.strictObject({
    partyId: idSchema,
    paperId: idSchema,
    machineCount: z.number().int().nonnegative(),
  }),
  'money-set': z.strictObject({
    moneyId: idSchema,
    kind: z.enum(moneyKinds),
    payerPartyId: idSchema,
    basis: basisSchema,
    from: dateSchema,
    to: dateSchema,
    energyKwh: rangeSchema,
    amountCny: rangeSchema,
  }),
  'money-paid': z.strictObject({ moneyId: idSchema, amountCny: z.number().positive() }),
  referred: z.strictObject({
    referralId: idSchema,
    toBodyId: idSchema,
    offences: listOf(idSchema),
    paperIds: listOf(idSchema),
  }),
  'referral-answered': z.strictObject({
    referralId: idSchema,
    answer: z.enum(['filed', 'not-filed', 'sent-back']),
    number: z.string().min(1).max(100).nullable(),
  }),
  assessed: z.strictObject({
    assessmentId: idSchema,
    bodyIds: listOf(idSchema),
    conclusion: textSchema,
    dissent: textSchema.nullable(),
  }),
  'clearance-proposed': z.strictObject({ proofs: listOf(proof) }),
  'clearance-seconded': z.strictObject({ proposalId: idSchema }),
  'clearance-rejected': z.strictObject({ proposalId: idSchema, why: textSchema }),
  revisited: z.strictObject({
    round: z.number().int().positive(),
    announced: z.boolean(),
    machinesBack: z.number().int().nonnegative(),
    evidence: listOf(z.string().min(1).max(200)),
  }),
  relapsed: z.strictObject({ findingId: idSchema.nullable(), seenOn: dateSchema, why: textSchema }),
  appealed: z.strictObject({
    appealId: idSchema,
    against: textSchema,
    route: z.enum(['correction', 'reconsideration', 'lawsuit']),
  }),
  'appeal-decided': z.strictObject({ appealId: idSchema, outcome: z.enum(['upheld', 'changed', 'withdrawn']) }),
  'paper-issued': z.strictObject({
    paperId: idSchema,
    kind: idSchema,
    number: z.string().min(1).max(100),
    bodyId: idSchema,
    year: z.number().int(),
    sequence: z.number().int().positive(),
    language: z.enum(['zh', 'en']),
    contentSha256: sha256Schema,
    fileSha256: sha256Schema,
    replaces: idSchema.nullable(),
  }),
  'paper-signed': z.strictObject({ paperId: idSchema, contentSha256: sha256Schema, fileSha256: sha256Schema }),
  archived: z.strictObject({ number: z.string().min(1).max(100) }),
}

/** An event on a case, as it is sent in. */
export const caseEventSchema = sentEvent(caseData)
