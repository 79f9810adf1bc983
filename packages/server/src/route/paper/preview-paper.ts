import { paperKind } from '@davylamp/papers'
import { z } from 'zod'
import { findCase } from '../../case/find-case.js'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { enter } from '../../journal/enter.js'
import { composeFor, evidenceFor, groundOf, paperRefused } from '../../paper/fill.js'
import { printerOf } from '../../paper/printer-of.js'
import { caseRefSchema } from '../../schema/case.js'
import { previewSchema } from '../../schema/paper.js'

export const previewPaper = route({
  method: 'POST',
  path: '/api/cases/{bodyId}/{caseId}/papers/preview',
  summary: {
    en: 'Print a draft of a paper, without number or effect; the reading is entered in the journal',
    zh: '生成文书草稿（无文号、不具效力）；查看记入日志',
  },
  access: 'person-or-token',
  params: caseRefSchema,
  body: previewSchema,
  reply: z.unknown(),
  replyType: 'application/pdf',
  problems: ['account.sign-in', 'not-found', 'paper.refused'],
  async handle({ context, visitor, params, body }) {
    const kind = paperKind(body.kind)
    const found = await findCase(context, visitor, params)
    const ground = found === null ? null : await groundOf(context, visitor, found, params, body.facts)
    if (ground === null || kind === null) return problem('not-found')
    const leads = await evidenceFor(context, visitor, kind, ground, params.bodyId)
    const composed = composeFor(kind, ground, body.language, { draft: true, leads })
    if ('problems' in composed) return paperRefused(composed.problems)
    const printed = printerOf(context.config).print(kind, composed.data)
    if ('problems' in printed) return paperRefused(printed.problems)
    const what = { case: params.caseId, paper: kind.id }
    await enter(context.store, params.bodyId, visitor, { kind: 'record.read', what, matterId: params.caseId })
    return { answer: printed.pdf }
  },
})
