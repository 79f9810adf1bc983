import { z } from 'zod'
import { lookUpCase } from '../../case/find-case.js'
import type { Context } from '../../context.js'
import { route } from '../../http/route.js'
import { lookUpLead } from '../../lead/find-lead.js'
import type { Change } from '../../matter/changes.js'
import { mayReadCase } from '../../policy/case.js'
import { mayReadLead } from '../../policy/lead.js'
import type { Visitor } from '../../policy/visitor.js'

/** Proxies end a connection on which nothing is said for long. */
const heartbeatMs = 25_000

export const hearChanges = route({
  method: 'GET',
  path: '/api/changes',
  summary: {
    en: 'What changes in leads and cases that one may see, as it happens (server-sent events)',
    zh: '可查看的线索、整治事项的实时变动（SSE）',
  },
  access: 'person',
  reply: z.string(),
  replyType: 'text/event-stream',
  problems: ['account.sign-in'],
  handle({ context, visitor, request, reply }) {
    reply.hijack()
    const { raw } = reply
    raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
    raw.write('retry: 3000\n\n')
    const stop = context.changes.listen((change) => {
      tell(change).catch((error: unknown) => {
        request.log.error(error)
        end()
      })
    })
    const heart = setInterval(() => raw.write(': \n\n'), heartbeatMs)
    const end = () => {
      clearInterval(heart)
      stop()
      forget()
      raw.end()
    }
    const forget = context.onClose(end)
    request.raw.once('close', end)
    const tell = async (change: Change): Promise<void> => {
      // asked anew each time: the account may have been closed meanwhile
      const { visitor: now } = await context.accounts.visitorOf(request.headers)
      if (now === null) end()
      else if (now.personId === visitor.personId && (await maySee(context, now, change)))
        raw.write(`event: ${change.matter}\ndata: ${JSON.stringify(change)}\n\n`)
    }
    return Promise.resolve({ answer: null })
  },
})

async function maySee(context: Context, visitor: Visitor, { bodyId, matter, matterId }: Change): Promise<boolean> {
  if (matter === 'lead') {
    const lead = await lookUpLead(context, { bodyId, leadId: matterId })
    return lead !== null && mayReadLead(visitor, lead.target)
  }
  const found = await lookUpCase(context, { bodyId, caseId: matterId })
  return found !== null && mayReadCase(visitor, found.target)
}
