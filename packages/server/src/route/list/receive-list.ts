import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { keepList } from '../../list/keep-list.js'
import { readSentList } from '../../list/sent-list.js'
import { workbookType } from '../../list/table-answer.js'
import { tableTexts } from '../../list/texts.js'
import { isAhead } from '../../matter/event-head.js'
import { mayTakeIn } from '../../policy/list.js'
import { dateSchema, listOf } from '../../schema/basic.js'

const limitBytes = 16 * 1024 * 1024
const label = z.string().trim().min(1).max(100)

export const receiveList = route({
  method: 'POST',
  path: '/api/lists',
  summary: {
    en: 'Take in a list that a superior sent down (IP, port, time, zone): each row becomes a lead',
    zh: '接收上级下发清单（IP、端口、时间、时区），逐行形成线索',
  },
  access: 'person-or-token',
  query: z.strictObject({
    issuer: label,
    batch: label,
    name: label,
    receivedOn: dateSchema,
    zone: z.enum(['Asia/Shanghai', 'UTC']).default('Asia/Shanghai'),
  }),
  upload: { types: ['text/csv', workbookType, 'application/octet-stream'], limitBytes, content: 'text-or-workbook' },
  reply: z.object({
    listId: z.string(),
    rows: z.number(),
    newLeads: z.number(),
    problems: listOf(z.unknown()),
  }),
  problems: ['account.sign-in', 'role.not-yours', 'request.media-type', 'request.too-large', 'upload.unreadable'],
  async handle({ context, visitor, query, request }) {
    if (!mayTakeIn(visitor, visitor)) return problem('role.not-yours', { role: visitor.role })
    if (isAhead(query.receivedOn)) return problem('request.invalid', { what: 'query.receivedOn' })
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    const list = await readSentList(query.name, bytes, query.zone)
    if (list === null) return problem('upload.unreadable', tableTexts.notList)
    const { issuer, batch, receivedOn } = query
    const kept = await keepList(context, visitor, { issuer, batch, actedOn: receivedOn }, list.rows, {
      bytes,
      zone: query.zone,
    })
    return { status: 201, answer: { ...kept, rows: list.rows.length, problems: list.problems } }
  },
})
