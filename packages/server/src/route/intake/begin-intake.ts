import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { jobAnswer } from '../../intake/job-answer.js'
import { mayTakeIn } from '../../policy/list.js'
import { jobSchema } from '../../schema/intake.js'

export const beginIntake = route({
  method: 'POST',
  path: '/api/intake',
  summary: {
    en: 'Begin to bring records in; files are added to it, then it is scanned',
    zh: '开始导入记录：先添加文件，再扫描',
  },
  access: 'person',
  reply: jobSchema,
  problems: ['account.sign-in', 'role.not-yours'],
  async handle({ context, visitor }) {
    if (!mayTakeIn(visitor, visitor)) return problem('role.not-yours', { role: visitor.role })
    return { status: 201, answer: jobAnswer(await context.jobs.begin(visitor)) }
  },
})
