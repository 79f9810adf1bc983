/**
 * A machine's word on what the records show. It is never a conclusion (认定): that is two persons' act in casework.
 *
 * - `confirmed`: the act itself was seen (work handed out or handed in, an account on a machine)
 * - `probable`: several independent tells
 * - `suspect`: worth a look
 * - `related`: node, wallet, pool web site, wrong meter, dual use: close to mining, but not mining
 */
export type Verdict = 'confirmed' | 'probable' | 'suspect' | 'related'

/** From the strongest to the weakest. */
export const verdicts: readonly Verdict[] = ['confirmed', 'probable', 'suspect', 'related']

/** Greater is stronger; for sorting and thresholds only. */
export function verdictRank(verdict: Verdict): number {
  return verdicts.length - verdicts.indexOf(verdict)
}

/** Whether `verdict` is as strong as `minimum`, or stronger. */
export function atLeast(verdict: Verdict, minimum: Verdict): boolean {
  return verdictRank(verdict) >= verdictRank(minimum)
}

export function isVerdict(text: unknown): text is Verdict {
  return typeof text === 'string' && (verdicts as readonly string[]).includes(text)
}
