import { hostTraceTexts } from './host-trace.js'
import { hostTexts } from './host.js'
import { hostRuleTexts } from './host-rules.js'
import { networkTexts } from './network.js'
import { pageTexts } from './page.js'
import { powerBalanceTexts } from './power-balance.js'
import { powerHarmTexts } from './power-harm.js'
import { powerWitnessTexts } from './power-witness.js'
import { powerTexts } from './power.js'
import { type Alternative, type Missing, type Params, type Reason, sentence } from './sentence.js'

/** Every sentence that a finding may hold, by code. */
export const findingTexts = {
  ...hostRuleTexts,
  ...networkTexts,
  ...hostTexts,
  ...hostTraceTexts,
  ...pageTexts,
  ...powerTexts,
  ...powerWitnessTexts,
  ...powerBalanceTexts,
  ...powerHarmTexts,
}

export type FindingCode = keyof typeof findingTexts

/** `weight` in natural log-odds. */
export function reason(code: FindingCode, weight: number, params: Params = {}): Reason {
  const { en, zh } = sentence(findingTexts, code, params)
  return { code, weight, params, en, zh }
}

export function alternative(code: FindingCode, status: Alternative['status'], params: Params = {}): Alternative {
  const { en, zh } = sentence(findingTexts, code, params)
  return { code, status, params, en, zh }
}

export function missing(code: FindingCode, params: Params = {}): Missing {
  return sentence(findingTexts, code, params)
}
