import { contentOf, readMatter } from '@davylamp/store'
import { z } from 'zod'
import { findCase } from '../../case/find-case.js'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { enter } from '../../journal/enter.js'
import { paperRefSchema } from '../../schema/paper.js'

export const readPaper = route({
  method: 'GET',
  path: '/api/cases/{bodyId}/{caseId}/papers/{paperId}',
  summary: {
    en: 'The file of an issued paper as it was kept; the reading is entered in the journal',
    zh: '取得已签发文书的原文件；查看记入日志',
  },
  access: 'person-or-token',
  params: paperRefSchema,
  reply: z.unknown(),
  replyType: 'application/pdf',
  problems: ['account.sign-in', 'not-found'],
  async handle({ context, visitor, params: { bodyId, caseId, paperId } }) {
    if ((await findCase(context, visitor, { bodyId, caseId })) === null) return problem('not-found')
    const matter = await readMatter(context.store.db, { bodyId, matter: 'case', matterId: caseId })
    const paper = matter.matter === 'case' ? matter.status.papers[paperId]?.paper : undefined
    if (paper === undefined) return problem('not-found')
    const what = { case: caseId, paper: paperId }
    await enter(context.store, bodyId, visitor, { kind: 'record.read', what, matterId: caseId })
    const pieces: Uint8Array[] = []
    for await (const piece of contentOf(context.system.db, paper.fileSha256)) pieces.push(piece)
    return { answer: Buffer.concat(pieces) }
  },
})
