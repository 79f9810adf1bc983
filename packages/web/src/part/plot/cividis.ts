/**
 * One scale from dark blue to yellow that people see alike, whatever colours they tell apart, and that stays one in grey; after cividis
 * (Nuñez, Anderton, Renslow, 2018), by ten anchors.
 */
const anchors = [
  [0, 34, 78],
  [18, 53, 112],
  [59, 73, 108],
  [87, 93, 109],
  [112, 113, 115],
  [138, 134, 120],
  [165, 156, 116],
  [195, 179, 105],
  [225, 204, 85],
  [254, 232, 56],
] as const

export const steps = 256

/** Red, green, blue of each of 256 steps, one after the other. */
export const cividis: Uint8ClampedArray = scale()

function scale(): Uint8ClampedArray {
  const table = new Uint8ClampedArray(steps * 3)
  for (let step = 0; step < steps; step++) {
    const at = (step / (steps - 1)) * (anchors.length - 1)
    const low = anchors[Math.floor(at)] ?? anchors[0]
    const high = anchors[Math.ceil(at)] ?? low
    const part = at - Math.floor(at)
    for (const channel of [0, 1, 2] as const)
      table[step * 3 + channel] = Math.round(low[channel] + (high[channel] - low[channel]) * part)
  }
  return table
}

/** The step of a value between 0 and the largest; the ends hold what lies beyond them. */
export function stepOf(value: number, largest: number): number {
  if (largest <= 0) return 0
  return Math.max(0, Math.min(steps - 1, Math.round((value / largest) * (steps - 1))))
}
