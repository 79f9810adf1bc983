/** Pearson's correlation of what is known of both, −1 to 1; 0 for fewer than ten pairs. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let n = 0
  let sumA = 0
  let sumB = 0
  const each = (take: (x: number, y: number) => void): void => {
    for (let index = 0; index < a.length; index++) {
      const x = a[index] ?? NaN
      const y = b[index] ?? NaN
      if (!Number.isNaN(x + y)) take(x, y)
    }
  }
  each((x, y) => {
    n++
    sumA += x
    sumB += y
  })
  if (n < 10) return 0
  let ab = 0
  let aa = 0
  let bb = 0
  each((x, y) => {
    ab += (x - sumA / n) * (y - sumB / n)
    aa += (x - sumA / n) ** 2
    bb += (y - sumB / n) ** 2
  })
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0
}
