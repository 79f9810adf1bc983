import { addAt, type LoadModel, singlePart } from './load.js'

/** A fish pond: aerators all night and in the heat, more from May to October, idle after the harvest. */
export const pond: LoadModel = (world, random) => {
  const aeratorsKw = random.between(14, 30)
  return singlePart('aquaculture pond', 0.03, aeratorsKw, (kw) => {
    const draw = random.child('hours')
    for (let at = 0; at < kw.length; at++) {
      const hour = at % 24
      const temperature = world.weather.temperatureC[at] ?? 15
      const month = world.calendar.month[Math.floor(at / 24)] ?? 1
      const season = month >= 5 && month <= 10 ? 1 : month === 4 || month === 11 ? 0.6 : 0.3
      const night = hour >= 21 || hour < 8 ? 1 : temperature > 28 ? 0.85 : 0.45
      addAt(kw, at, aeratorsKw * season * night * (0.93 + 0.015 * draw.rough()) + 0.4)
    }
  })
}
