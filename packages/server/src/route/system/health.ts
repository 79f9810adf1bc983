import { z } from 'zod'
import { route } from '../../http/route.js'

export const health = route({
  method: 'GET',
  path: '/api/health',
  summary: { en: 'Whether server and database answer', zh: '服务与数据库是否正常' },
  access: 'anyone',
  reply: z.object({ status: z.enum(['ok', 'database-down']) }),
  problems: [],
  async handle({ context }) {
    try {
      await context.accounts.pool.query('select 1')
      return { answer: { status: 'ok' as const } }
    } catch {
      // whatever it is, the answer to this question is no; what went wrong is told where work fails
      return { status: 503, answer: { status: 'database-down' as const } }
    }
  },
})
