import { parsePlan, type Plan, type PlanLimits } from '../src/index.js'

/** A plan for loopback addresses. */
export function planOf(ranges: readonly string[], limits: Partial<PlanLimits> = {}, more: object = {}): Plan {
  const parsed = parsePlan(
    JSON.stringify({
      schema: 'davylamp.plan/1',
      kind: 'own-network',
      authorisation: { unit: 'test', approver: 'test' },
      validFrom: '2020-01-01T00:00:00Z',
      validTo: '2099-01-01T00:00:00Z',
      ranges,
      limits,
      ...more,
    }),
  )
  if (!parsed.ok) throw new Error(parsed.problems.map(({ en }) => en).join('\n'))
  return parsed.plan
}
