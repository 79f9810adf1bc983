import { z } from 'zod'

/** The line of a ledger, as casework counts it. */
export const totalsSchema = z.object({
  leads: z.number(),
  checked: z.number(),
  confirmed: z.number(),
  unfounded: z.number(),
  notLocatable: z.number(),
  cases: z.number(),
  dealtWith: z.number(),
  cleared: z.number(),
  relapsed: z.number(),
  machines: z.number(),
  commitments: z.number(),
  referrals: z.number(),
  paidCny: z.number(),
})
