import { z } from 'zod'
import { type ProblemCode, problemTexts } from '../../error/texts.js'
import { route } from '../../http/route.js'

export const listProblems = route({
  method: 'GET',
  path: '/api/problems',
  summary: { en: 'Every code that a problem can have, and what it means', zh: '全部错误代码及其含义' },
  access: 'anyone',
  reply: z.object({
    problems: z.array(z.object({ code: z.string(), status: z.number(), zh: z.string(), en: z.string() })),
  }),
  problems: [],
  handle() {
    const codes = Object.keys(problemTexts) as ProblemCode[]
    return Promise.resolve({ answer: { problems: codes.map((code) => ({ code, ...problemTexts[code] })) } })
  },
})
