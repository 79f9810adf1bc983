import type { LeadEvent } from '@davylamp/casework'
import { readMatter } from '@davylamp/store'
import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { enter } from '../../journal/enter.js'
import { pseudonym } from '../../lead/mask.js'
import { type AnsweredRow, feedbackTable } from '../../list/feedback.js'
import { readKeptList } from '../../list/keep-list.js'
import { workbookAnswer, workbookType } from '../../list/table-answer.js'
import { mayGiveFeedback } from '../../policy/list.js'
import { idSchema } from '../../schema/basic.js'

export const giveFeedback = route({
  method: 'GET',
  path: '/api/lists/{listId}/feedback',
  summary: {
    en: 'The feedback table of a list, as a workbook; the export is entered',
    zh: '导出清单核查反馈表；导出记入日志',
  },
  access: 'person-or-token',
  params: z.object({ listId: idSchema }),
  query: z.strictObject({ language: z.enum(['zh', 'en']).default('zh') }),
  reply: z.unknown(),
  replyType: workbookType,
  problems: ['account.sign-in', 'not-found'],
  async handle({ context, visitor, params, query }) {
    if (!mayGiveFeedback(visitor, visitor)) return problem('not-found')
    const { bodyId } = visitor
    const list = await readKeptList(context, bodyId, params.listId)
    if (list === null) return problem('not-found')
    await enter(context.store, bodyId, visitor, { kind: 'record.exported', what: { feedback: list.listId } })
    const answered: AnsweredRow[] = []
    for (const row of list.rows) {
      const matter = await readMatter(context.store.db, { bodyId, matter: 'lead', matterId: row.leadId })
      if (matter.matter !== 'lead') continue
      const events = matter.events.map(({ event }) => event as LeadEvent)
      answered.push({ row, status: matter.status, events, place: pseudonym(row.leadId, context.secret) })
    }
    return workbookAnswer(feedbackTable(list, answered, query.language), 'feedback')
  },
})
