/**
 * Logistic regression whose weights keep the sign that each term was given: nobody can read a term that works the other
 * way round. Plain gradient steps; the problem is small and convex.
 */
export function fitCaps(strengths, labels, weights, signs) {
  const terms = signs.length
  const caps = signs.map((sign) => 0.5 * sign)
  let bias = -1
  const all = weights.reduce((sum, one) => sum + one, 0)
  let rate = 4
  for (let step = 0; step < 1500; step++) {
    const slope = new Float64Array(terms)
    let biasSlope = 0
    for (let row = 0; row < strengths.length; row++) {
      const one = strengths[row]
      let sum = bias
      for (let term = 0; term < terms; term++) sum += one[term] * caps[term]
      const away = weights[row] * (labels[row] - 1 / (1 + Math.exp(-sum)))
      biasSlope += away
      for (let term = 0; term < terms; term++) slope[term] += away * one[term]
    }
    bias += (rate * biasSlope) / all
    for (let term = 0; term < terms; term++) {
      const moved = caps[term] + (rate * slope[term]) / all - 0.0005 * rate * caps[term]
      caps[term] = signs[term] > 0 ? Math.min(8, Math.max(0.05, moved)) : Math.max(-4, Math.min(-0.05, moved))
    }
    if (step === 1000) rate = 1.5
  }
  return { bias, caps }
}
