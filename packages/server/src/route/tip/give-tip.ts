import { randomUUID } from 'node:crypto'
import { keepTip } from '@davylamp/store'
import { z } from 'zod'
import { knownBodies } from '../../body/bodies.js'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { tipFormSchema } from '../../schema/tip.js'
import { pinOf } from '../../tip/pin.js'

export const giveTip = route({
  method: 'POST',
  path: '/api/tips',
  summary: {
    en: 'Give a tip, with or without a name; the receipt is told once',
    zh: '提交举报，可匿名；回执仅显示一次',
  },
  access: 'anyone',
  body: tipFormSchema,
  reply: z.object({ code: z.string(), pin: z.string() }),
  problems: ['request.invalid', 'request.too-many', 'request.foreign', 'not-found'],
  limit: { max: 5, perMinutes: 60 },
  async handle({ context, body: { bodyId, contact, ...told } }) {
    if (!(await knownBodies(context.accounts.pool)).has(bodyId)) return problem('not-found')
    const tip = {
      ...told,
      tipId: `tip:${randomUUID()}`,
      receivedAt: new Date().toISOString(),
      channel: 'form' as const,
    }
    const code = await keepTip(context.system.db, context.vault, bodyId, tip, contact)
    if (code === null) throw new Error(`A fresh tip was there already: ${tip.tipId}`)
    return { status: 201, answer: { code, pin: pinOf(code, context.secret) } }
  },
})
