import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { jobAnswer } from '../../intake/job-answer.js'
import { mayTakeIn } from '../../policy/list.js'
import { runJob } from '../../intake/run-job.js'
import { enter } from '../../journal/enter.js'
import { jobRefSchema, jobSchema } from '../../schema/intake.js'

export const scanIntake = route({
  method: 'POST',
  path: '/api/intake/{jobId}/scan',
  summary: { en: 'Scan what was brought in; what is found becomes leads', zh: '扫描已导入的文件，发现形成线索' },
  access: 'person',
  params: jobRefSchema,
  body: z.strictObject({
    map: z.string().max(20_000).nullable().default(null),
    decimal: z.enum(['point', 'comma']).nullable().default(null),
    province: z.string().max(50).nullable().default(null),
    language: z.enum(['zh', 'en']).default('zh'),
  }),
  reply: jobSchema,
  problems: ['account.sign-in', 'not-found', 'intake.empty', 'intake.busy'],
  async handle({ context, visitor, params, body, request }) {
    const job = mayTakeIn(visitor, visitor) ? await context.jobs.find(visitor, params.jobId) : null
    if (job === null || context.config.program === null) return problem('not-found')
    if (job.state === 'scanning' || job.state === 'keeping') return problem('intake.busy')
    if (job.files.length === 0) return problem('intake.empty')
    await enter(context.store, visitor.bodyId, visitor, {
      kind: 'records.scanned',
      what: { job: job.jobId, files: job.files.length },
    })
    // it goes on when the answer is long gone; how it ends stands in the job
    runJob(context, job, body).catch(async (error: unknown) => {
      request.log.error(error)
      await context.jobs.keep({
        ...job,
        state: 'failed',
        failure: error instanceof Error ? error.message : String(error),
      })
    })
    return { status: 202, answer: jobAnswer({ ...job, state: 'scanning' }) }
  },
})
