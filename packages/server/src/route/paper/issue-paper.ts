import { type PaperProblem, paperKind, printFinal } from '@davylamp/papers'
import { issuePaper as issueInStore } from '@davylamp/store'
import { findCase } from '../../case/find-case.js'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { isAhead } from '../../matter/event-head.js'
import { actorOf } from '../../matter/person-behind.js'
import { composeFor, evidenceFor, groundOf, paperRefused } from '../../paper/fill.js'
import { printerOf } from '../../paper/printer-of.js'
import { mayIssuePaper } from '../../policy/case.js'
import { caseRefSchema } from '../../schema/case.js'
import { issuedSchema, issueSchema } from '../../schema/paper.js'

export const issuePaper = route({
  method: 'POST',
  path: '/api/cases/{bodyId}/{caseId}/papers',
  summary: {
    en: 'Issue a paper in the name of one’s body: numbered, entered in the journal, final',
    zh: '以本单位名义签发文书：编号、记入日志，即为定稿',
  },
  access: 'person-or-token',
  params: caseRefSchema,
  body: issueSchema,
  reply: issuedSchema,
  problems: ['account.sign-in', 'not-found', 'role.not-yours', 'request.invalid', 'matter.id-taken', 'paper.refused'],
  async handle({ context, visitor, params, body }) {
    const kind = paperKind(body.kind)
    const found = await findCase(context, visitor, params)
    const ground = found === null ? null : await groundOf(context, visitor, found, params, body.facts)
    if (found === null || ground === null || kind === null) return problem('not-found')
    if (!mayIssuePaper(visitor, found.target)) return problem('role.not-yours', { role: visitor.role })
    const { papers } = ground.status
    if (body.paperId in papers) return problem('matter.id-taken', { id: body.paperId })
    const corrected = body.replaces === null ? null : papers[body.replaces]?.paper
    if (corrected === undefined) return problem('request.invalid', { what: 'body.replaces' })
    const leads = await evidenceFor(context, visitor, kind, ground, params.bodyId)
    const composed = composeFor(kind, ground, body.language, { draft: false, leads })
    if ('problems' in composed) return paperRefused(composed.problems)
    if (isAhead(composed.on)) return problem('request.invalid', { what: `body.facts.${kind.actedOn}` })
    const year = Number(composed.on.slice(0, 4))
    const word = body.facts.words[visitor.bodyId] ?? ground.body.name
    const order = {
      paperId: body.paperId,
      issuerId: visitor.bodyId,
      year,
      actedOn: composed.on,
      by: actorOf(visitor),
      law: context.law,
    }
    const ref = { bodyId: params.bodyId, matter: 'case' as const, matterId: params.caseId }
    const printer = printerOf(context.config)
    // printed files are kept by the server in its own name; who may ask was decided above
    const issued = await issueInStore<readonly PaperProblem[]>(context.system.db, ref, order, (sequence) =>
      printFinal(printer, kind, composed.data, { word, year, sequence, replaces: corrected }),
    )
    return 'refused' in issued ? paperRefused(issued.refused) : { status: 201, answer: issued }
  },
})
