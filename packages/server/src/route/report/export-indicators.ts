import { verdicts } from '@davylamp/finding'
import { indicatorForms, indicatorsOf } from '@davylamp/report'
import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { enter } from '../../journal/enter.js'
import { mayExportIndicators } from '../../policy/report.js'
import { poolFindings } from '../../report/pool-findings.js'

/** STIX and MISP are what other systems take in by HTTP; the command line has rules and lists besides. */
const forms = ['stix', 'misp'] as const

export const exportIndicators = route({
  method: 'GET',
  path: '/api/reports/indicators',
  summary: {
    en: 'Pools and servers that were found, as STIX 2.1 or MISP, never a client, account or place; the export is entered',
    zh: '导出发现的矿池和服务器（STIX 2.1 或 MISP），不含任何客户端、账户和地点；导出记入日志',
  },
  access: 'person-or-token',
  query: z.strictObject({ as: z.enum(forms).default('stix'), minVerdict: z.enum(verdicts).default('probable') }),
  reply: z.unknown(),
  replyType: 'application/json',
  problems: ['account.sign-in', 'not-found'],
  async handle({ context, visitor, query: { as, minVerdict } }) {
    if (!mayExportIndicators(visitor, visitor)) return problem('not-found')
    const { indicators } = indicatorsOf(await poolFindings(context.store, visitor.bodyId), minVerdict)
    const what = { indicators: indicators.length, as, minVerdict }
    await enter(context.store, visitor.bodyId, visitor, { kind: 'record.exported', what })
    const headers = { 'content-disposition': `attachment; filename="indicators.${as}.json"` }
    return { answer: Buffer.from(indicatorForms[as](indicators)), headers }
  },
})
