/**
 * Power factors of a load that was added. General engineering knowledge, entered by hand in November 2026 and not held
 * against a source: power supplies of computers correct theirs actively, 0.95 to 0.99 under load; motors of pumps,
 * aerators and compressors have 0.7 to 0.88 unless capacitors or converters correct them, so a high factor clears nobody.
 */
export const powerFactors = {
  /** At and below it, all of the load is of motors. */
  motors: 0.85,
  /** From it on, power supplies of computers. */
  supplies: 0.93,
  /** What is beyond is an error of multipliers or of timing, and is not stated. */
  possible: { low: 0.4, high: 1.12 },
} as const
