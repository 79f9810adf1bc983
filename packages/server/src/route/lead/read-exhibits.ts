import { exhibitForm, type Finding } from '@davylamp/finding'
import { weightSteps } from '@davylamp/report'
import { openExhibits } from '@davylamp/store'
import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { findLead } from '../../lead/find-lead.js'
import { isPersonal, maskedFinding, maskedView } from '../../lead/mask.js'
import { readerOf } from '../../matter/person-behind.js'
import { exhibitsSchema } from '../../schema/exhibit.js'
import { leadRefSchema, purposeSchema } from '../../schema/lead.js'

export const readExhibits = route({
  method: 'GET',
  path: '/api/leads/{bodyId}/{leadId}/exhibits',
  summary: {
    en: 'What pictures of a lead are drawn from: curves, balances, messages, weights; the reading is entered in the journal',
    zh: '线索的图表数据：负荷曲线、电量平衡、网络消息、证据权重；查看记入日志',
  },
  access: 'person-or-token',
  params: leadRefSchema,
  query: z.strictObject({ limit: z.coerce.number().int().min(1).max(50).default(10), purpose: purposeSchema }),
  reply: exhibitsSchema,
  problems: ['account.sign-in', 'not-found', 'request.invalid'],
  async handle({ context, visitor, params: { bodyId, leadId }, query: { limit, purpose } }) {
    if ((await findLead(context, visitor, { bodyId, leadId })) === null) return problem('not-found')
    const opened = await openExhibits(context.store.db, readerOf(visitor, purpose), bodyId, leadId, limit)
    if (opened === null) return problem('not-found')
    const { view, findings, exhibits, files, more } = opened
    const masked = isPersonal(view)
    const shown = masked ? findings.map((finding) => ({ ...finding, ...maskedFinding(finding) })) : findings
    return {
      answer: {
        lead: { ...(masked ? maskedView(view, context.secret) : view), masked },
        findings: masked ? findings.map(maskedFinding) : findings,
        exhibits: exhibits.map(exhibitForm),
        weights: shown.map(weightsOf),
        files,
        more,
      },
    }
  },
})

function weightsOf({ id, reasons, score }: Finding) {
  const steps = weightSteps(reasons, score).map(({ kind, from, to, reason }) => ({
    kind,
    from,
    to,
    code: reason?.code ?? null,
    zh: reason?.zh ?? null,
    en: reason?.en ?? null,
  }))
  return { findingId: id, steps }
}
