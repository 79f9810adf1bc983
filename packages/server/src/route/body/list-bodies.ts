import { z } from 'zod'
import { knownBodies } from '../../body/bodies.js'
import { route } from '../../http/route.js'
import { listOf } from '../../schema/basic.js'

export const listBodies = route({
  method: 'GET',
  path: '/api/bodies',
  summary: { en: 'The bodies that work together here', zh: '协同办理的各单位' },
  access: 'person-or-token',
  reply: z.object({
    bodies: listOf(
      z.object({
        bodyId: z.string(),
        name: z.string(),
        kind: z.string(),
        province: z.string(),
        areaCode: z.string().nullable(),
      }),
    ),
  }),
  problems: ['account.sign-in'],
  async handle({ context }) {
    const bodies = await knownBodies(context.accounts.pool)
    return {
      answer: {
        bodies: [...bodies.values()].map(({ bodyId, name, kind, province, areaCode }) => ({
          bodyId,
          name,
          kind,
          province,
          areaCode,
        })),
      },
    }
  },
})
