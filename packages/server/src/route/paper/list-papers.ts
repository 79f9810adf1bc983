import { type PaperKind, paperKinds, noFacts } from '@davylamp/papers'
import { findCase } from '../../case/find-case.js'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { composeFor, groundOf, type PaperGround } from '../../paper/fill.js'
import { caseRefSchema } from '../../schema/case.js'
import { papersSchema } from '../../schema/paper.js'

export const listPapers = route({
  method: 'GET',
  path: '/api/cases/{bodyId}/{caseId}/papers',
  summary: {
    en: 'Which papers of a case one’s body may issue, what each still needs, and those that were issued',
    zh: '本单位可出具的文书、各自尚缺的内容，以及已签发的文书',
  },
  access: 'person-or-token',
  params: caseRefSchema,
  reply: papersSchema,
  problems: ['account.sign-in', 'not-found'],
  async handle({ context, visitor, params }) {
    const found = await findCase(context, visitor, params)
    const ground = found === null ? null : await groundOf(context, visitor, found, params, noFacts)
    if (ground === null) return problem('not-found')
    const kinds = paperKinds.map((kind) => stateOf(kind, ground))
    return { answer: { kinds, issued: Object.values(ground.status.papers) } }
  },
})

/** A kind as it stands with the records alone. */
function stateOf(kind: PaperKind, ground: PaperGround) {
  const { id, title, layout, fields } = kind
  const composed = composeFor(kind, ground, 'zh', { draft: false })
  const problems = 'problems' in composed ? composed.problems : []
  const barred = problems.find(({ field }) => field === null)
  const missing = problems.flatMap(({ field }) => {
    const asked = field === null ? undefined : fields[field]
    return field === null || asked === undefined ? [] : [{ field, label: asked.label, type: asked.type }]
  })
  return { kind: id, title, layout, barred: barred === undefined ? null : { zh: barred.zh, en: barred.en }, missing }
}
