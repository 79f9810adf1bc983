import { caseStatus } from '@davylamp/casework'
import { cite } from '@davylamp/law'
import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { enter } from '../../journal/enter.js'
import { workbookAnswer, workbookType } from '../../list/table-answer.js'
import { tableTexts } from '../../list/texts.js'
import { mayListSurcharges } from '../../policy/report.js'
import { casesOf } from '../../report/read-ledger.js'

const columns = [
  'caseId',
  'payer',
  'periodFrom',
  'periodTo',
  'energyLow',
  'energyHigh',
  'amountLow',
  'amountHigh',
  'basis',
] as const

export const surchargeList = route({
  method: 'GET',
  path: '/api/reports/surcharges',
  summary: {
    en: 'Surcharges set in cases, for the grid company, as a workbook; the export is entered',
    zh: '导出差别电价加价清单（送电网企业）；导出记入日志',
  },
  access: 'person',
  query: z.strictObject({ language: z.enum(['zh', 'en']).default('zh') }),
  reply: z.unknown(),
  replyType: workbookType,
  problems: ['account.sign-in', 'not-found'],
  async handle({ context, visitor, query: { language } }) {
    if (!mayListSurcharges(visitor, visitor)) return problem('not-found')
    const cases = await casesOf(context.store, visitor.bodyId)
    const rows = cases.flatMap((events) =>
      Object.values(caseStatus(events).money)
        .map(({ money }) => money)
        .filter(({ kind }) => kind === 'surcharge')
        .map((money) => {
          const cited = cite({ ...money.basis, on: money.to }, context.law.law)
          const title = cited.kind === 'citation' ? cited.title[language] : money.basis.instrument
          const { low, high } = money.energyKwh
          const amounts = [low, high, money.amountCny.low, money.amountCny.high].map((n) => n.toFixed(2))
          return [events[0]?.matterId ?? '', money.payerPartyId, money.from, money.to, ...amounts, title]
        }),
    )
    const what = { surcharges: rows.length }
    await enter(context.store, visitor.bodyId, visitor, { kind: 'record.exported', what })
    return workbookAnswer([columns.map((column) => tableTexts[column][language]), ...rows], 'surcharges')
  },
})
