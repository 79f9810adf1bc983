import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { jobAnswer } from '../../intake/job-answer.js'
import type { Job } from '../../intake/job.js'
import { mayTakeIn } from '../../policy/list.js'
import { jobRefSchema } from '../../schema/intake.js'

const heartbeatMs = 25_000

export const hearIntake = route({
  method: 'GET',
  path: '/api/intake/{jobId}/progress',
  summary: { en: 'A job of bringing in as it goes on (server-sent events)', zh: '导入任务的实时进度（SSE）' },
  access: 'person',
  params: jobRefSchema,
  reply: z.string(),
  replyType: 'text/event-stream',
  problems: ['account.sign-in', 'not-found'],
  async handle({ context, visitor, params, request, reply }) {
    const job = mayTakeIn(visitor, visitor) ? await context.jobs.find(visitor, params.jobId) : null
    if (job === null) return problem('not-found')
    reply.hijack()
    const { raw } = reply
    raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
    const tell = (next: Job) => {
      if (next.jobId === job.jobId) raw.write(`event: job\ndata: ${JSON.stringify(jobAnswer(next))}\n\n`)
    }
    tell(job)
    const stop = context.jobs.listen(tell)
    const heart = setInterval(() => raw.write(': \n\n'), heartbeatMs)
    const end = () => {
      clearInterval(heart)
      stop()
      forget()
      raw.end()
    }
    const forget = context.onClose(end)
    request.raw.once('close', end)
    return { answer: null }
  },
})
