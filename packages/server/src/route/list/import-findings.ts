import { type Finding, parseFinding } from '@davylamp/finding'
import { importFindings as importInto } from '@davylamp/store'
import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { actorOf } from '../../matter/person-behind.js'
import { mayTakeIn } from '../../policy/list.js'

const limitBytes = 64 * 1024 * 1024

export const importFindings = route({
  method: 'POST',
  path: '/api/findings',
  summary: {
    en: 'Take in the findings of a scan (davylamp.finding/1, one a line); twice the same file is once the same lead',
    zh: '导入扫描发现（davylamp.finding/1，每行一条）；重复导入不重复立线索',
  },
  access: 'person-or-token',
  query: z.strictObject({ source: z.string().min(1).max(200) }),
  upload: { types: ['application/x-ndjson'], limitBytes, content: 'text' },
  reply: z.object({
    read: z.number(),
    fresh: z.number(),
    newLeads: z.number(),
    changedLeads: z.number(),
    left: z.number(),
    erased: z.number(),
  }),
  problems: ['account.sign-in', 'role.not-yours', 'request.media-type', 'request.too-large', 'upload.unreadable'],
  async handle({ context, visitor, query, request }) {
    if (!mayTakeIn(visitor, visitor)) return problem('role.not-yours', { role: visitor.role })
    const findings: Finding[] = []
    let left = 0
    let first: { readonly line: number; readonly field: string } | null = null
    for (const [index, text] of textOf(request.body).split('\n').entries()) {
      if (text.trim() === '') continue
      const parsed = parseFinding(text)
      if (parsed.ok) findings.push(parsed.finding)
      else {
        left++
        first ??= { line: index + 1, field: parsed.field || '-' }
      }
    }
    if (findings.length === 0) {
      const { line, field } = first ?? { line: 1, field: '-' }
      return problem('upload.unreadable', { en: `line ${line}, ${field}`, zh: `第 ${line} 行，${field}` })
    }
    const options = {
      bodyId: visitor.bodyId,
      by: actorOf(visitor),
      today: new Date().toISOString().slice(0, 10),
      places: { sites: [], links: [], accountOfMeter: new Map<string, string>() },
      source: query.source,
    }
    return { answer: { ...(await importInto(context.store.db, options, findings)), left } }
  },
})

function textOf(body: unknown): string {
  return Buffer.isBuffer(body) ? body.toString('utf8') : ''
}
