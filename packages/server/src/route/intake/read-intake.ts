import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { jobAnswer } from '../../intake/job-answer.js'
import { mayTakeIn } from '../../policy/list.js'
import { jobRefSchema, jobSchema } from '../../schema/intake.js'

export const readIntake = route({
  method: 'GET',
  path: '/api/intake/{jobId}',
  summary: {
    en: 'How far bringing in has come, what was recognised and what could not be read',
    zh: '查看导入进度、识别结果和未能读取的内容',
  },
  access: 'person',
  params: jobRefSchema,
  reply: jobSchema,
  problems: ['account.sign-in', 'not-found'],
  async handle({ context, visitor, params }) {
    const job = mayTakeIn(visitor, visitor) ? await context.jobs.find(visitor, params.jobId) : null
    return job === null ? problem('not-found') : { answer: jobAnswer(job) }
  },
})
