import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { jobAnswer } from '../../intake/job-answer.js'
import { mayTakeIn } from '../../policy/list.js'
import { listOf } from '../../schema/basic.js'
import { jobSchema } from '../../schema/intake.js'

export const listIntakes = route({
  method: 'GET',
  path: '/api/intake',
  summary: { en: 'What was brought in, the latest first', zh: '导入记录，新的在前' },
  access: 'person',
  reply: z.object({ jobs: listOf(jobSchema) }),
  problems: ['account.sign-in', 'not-found'],
  async handle({ context, visitor }) {
    if (!mayTakeIn(visitor, visitor)) return problem('not-found')
    const jobs = await context.jobs.list(visitor)
    return { answer: { jobs: jobs.slice(0, 50).map(jobAnswer) } }
  },
})
