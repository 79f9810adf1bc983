import { addAt, clamp, type LoadModel, singlePart } from './load.js'

/** Street lights: full power from dusk to midnight, half after, by the season's sun. */
export const streetLight: LoadModel = (world, random) => {
  const lampsKw = random.logNormal(6, 0.5)
  const dimmed = random.pick([0.5, 0.6, 1])
  return singlePart('street light', 0.01, lampsKw, (kw) => {
    const draw = random.child('hours')
    for (let at = 0; at < kw.length; at++) {
      const hour = at % 24
      const season = Math.sin(2 * Math.PI * ((world.calendar.yearShare[Math.floor(at / 24)] ?? 0) - 0.22))
      const dusk = 18.9 + 1.1 * season
      const dawn = 6.6 - 0.9 * season
      const evening = clamp(hour + 1 - dusk, 0, 1)
      const morning = clamp(dawn - hour, 0, 1)
      const lit = Math.max(evening, morning) * (hour < 12 ? dimmed : 1)
      addAt(kw, at, 0.02 + lampsKw * lit * (1 + 0.008 * draw.rough()))
    }
  })
}
