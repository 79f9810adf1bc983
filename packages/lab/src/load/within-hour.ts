import type { Random } from '../random.js'

/**
 * Adds an hour of mean `kw` as `count` values of the same mean that scatter by `roughness`, as shorter intervals do.
 * For hot loops: `noise` is scratch of at least `count` values, so that nothing is made per hour.
 */
export function addWithinHour(
  values: Float32Array,
  at: number,
  count: number,
  kw: number,
  roughness: number,
  random: Random,
  noise: Float64Array,
): void {
  let sum = 0
  for (let i = 0; i < count; i++) {
    const draw = random.rough()
    noise[i] = draw
    sum += draw
  }
  const mean = sum / count
  // Beyond 0.28 four rough draws could turn an hour's load negative.
  const scale = kw * Math.min(0.28, roughness)
  for (let i = 0; i < count; i++) values[at + i] = (values[at + i] ?? 0) + kw + scale * ((noise[i] ?? 0) - mean)
}
