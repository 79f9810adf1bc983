import { fileSignedPaper, readMatter } from '@davylamp/store'
import { z } from 'zod'
import { findCase } from '../../case/find-case.js'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { isAhead } from '../../matter/event-head.js'
import { actorOf } from '../../matter/person-behind.js'
import { mayFileScan } from '../../policy/case.js'
import { dateSchema, sha256Schema } from '../../schema/basic.js'
import { paperRefSchema } from '../../schema/paper.js'

const limitBytes = 64 * 1024 * 1024

export const fileScan = route({
  method: 'POST',
  path: '/api/cases/{bodyId}/{caseId}/papers/{paperId}/scan',
  summary: {
    en: 'File the signed scan of an issued paper under the hash that stands on the paper',
    zh: '将已签发文书的签字扫描件按文书上的校验值归档',
  },
  access: 'person-or-token',
  params: paperRefSchema,
  query: z.strictObject({ contentSha256: sha256Schema, signedOn: dateSchema }),
  upload: { types: ['application/pdf', 'image/jpeg', 'image/png', 'image/tiff'], limitBytes, content: 'scan' },
  reply: z.object({ fileSha256: z.string(), version: z.number() }),
  problems: [
    'account.sign-in',
    'not-found',
    'role.not-yours',
    'request.invalid',
    'request.media-type',
    'request.too-large',
    'upload.kind',
    'paper.other-content',
  ],
  async handle({ context, visitor, params, query: { contentSha256, signedOn }, request }) {
    const { bodyId, caseId, paperId } = params
    const found = await findCase(context, visitor, params)
    if (found === null) return problem('not-found')
    if (!mayFileScan(visitor, found.target)) return problem('role.not-yours', { role: visitor.role })
    if (isAhead(signedOn)) return problem('request.invalid', { what: 'query.signedOn' })
    const ref = { bodyId, matter: 'case' as const, matterId: caseId }
    const matter = await readMatter(context.store.db, ref)
    const number = matter.matter === 'case' ? matter.status.papers[paperId]?.paper.number : undefined
    const scan = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    const order = { paperId, contentSha256, actedOn: signedOn, by: actorOf(visitor), law: context.law }
    const filed = await fileSignedPaper(context.system.db, ref, order, scan)
    if (!('refused' in filed)) return { status: 201, answer: filed }
    if (filed.refused === 'unknown-paper' || number === undefined) return problem('not-found')
    return problem('paper.other-content', { number })
  },
})
