import { z } from 'zod'
import { findCase } from '../../case/find-case.js'
import { isProblem, problem, type Problem, problemSaid } from '../../error/problem.js'
import { takeItem } from '../../field/take-item.js'
import { route } from '../../http/route.js'
import { listOf } from '../../schema/basic.js'
import { outcomeSchema, syncSchema } from '../../schema/field.js'

export const sync = route({
  method: 'POST',
  path: '/api/field/sync',
  summary: {
    en: 'Take in what a device wrote on site, each item once whatever is sent again; one that is refused does not stop the rest',
    zh: '接收现场设备记录：重复发送的每条只计一次；被拒绝的条目不影响其余',
  },
  access: 'person',
  body: syncSchema,
  reply: z.object({ outcomes: listOf(outcomeSchema) }),
  problems: ['account.sign-in', 'not-found', 'request.invalid'],
  async handle({ context, visitor, body: { bodyId, caseId, items } }) {
    const ref = { bodyId, caseId }
    const found = await findCase(context, visitor, ref)
    if (found === null) return problem('not-found')
    const outcomes: z.output<typeof outcomeSchema>[] = []
    // one after another: what comes later stands on what came before
    for (const item of items) {
      const id = item.what === 'event' ? item.event.id : item.record.recordId
      const taken = await takeItem({ context, visitor, ref, found }, item)
      outcomes.push(
        isProblem(taken) ? { id, outcome: 'refused', problem: shown(taken) } : { id, outcome: taken, problem: null },
      )
    }
    return { answer: { outcomes } }
  },
})

function shown(refusal: Problem): z.output<typeof outcomeSchema>['problem'] {
  const { zh, en } = problemSaid(refusal)
  const overridable = refusal.refusals?.every((one) => one.overridable) ?? false
  return { code: refusal.problem, zh, en, overridable }
}
