import type { LeadEvent } from '@davylamp/casework'
import { readMatter } from '@davylamp/store'
import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { enter } from '../../journal/enter.js'
import { pseudonym } from '../../lead/mask.js'
import { type AnsweredRow, feedbackTable } from '../../list/feedback.js'
import { fillSent } from '../../list/fill-sent.js'
import { readKeptList, readSentFile } from '../../list/keep-list.js'
import { leftTable } from '../../list/left-table.js'
import { bytesAnswer, workbookAnswer, workbookType } from '../../list/table-answer.js'
import { tableTexts } from '../../list/texts.js'
import { mayGiveFeedback } from '../../policy/list.js'
import { idSchema } from '../../schema/basic.js'

export const giveFeedback = route({
  method: 'GET',
  path: '/api/lists/{listId}/feedback',
  summary: {
    en: 'The feedback to a list as a workbook: a table of ours, the sender’s own file filled in (theirs), or the cells of it that were left and why (left); the export is entered',
    zh: '导出清单核查反馈：本系统表格（table）、在下发原表中原位填报（theirs）或原表中未填单元格及原因（left）；导出记入日志',
  },
  access: 'person-or-token',
  params: z.object({ listId: idSchema }),
  query: z.strictObject({
    language: z.enum(['zh', 'en']).default('zh'),
    form: z.enum(['table', 'theirs', 'left']).default('table'),
  }),
  reply: z.unknown(),
  replyType: workbookType,
  problems: ['account.sign-in', 'not-found', 'upload.unreadable'],
  async handle({ context, visitor, params, query }) {
    if (!mayGiveFeedback(visitor, visitor)) return problem('not-found')
    const { bodyId } = visitor
    const list = await readKeptList(context, bodyId, params.listId)
    if (list === null) return problem('not-found')
    await enter(context.store, bodyId, visitor, {
      kind: 'record.exported',
      what: { feedback: list.listId, form: query.form },
    })
    if (query.form !== 'table') {
      const file = await readSentFile(context, bodyId, params.listId)
      if (file === null) return problem('not-found')
      const filled = await fillSent(context, bodyId, list, file, query.language)
      if ('broken' in filled) return problem('upload.unreadable', tableTexts.notList)
      return query.form === 'left'
        ? workbookAnswer(leftTable(filled.left, query.language), 'feedback-left')
        : bytesAnswer(filled.file, 'feedback')
    }
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
