import { addAt, clamp, type LoadModel, singlePart } from './load.js'

/** A heated pool: heat pumps and circulation day and night, harder in the cold, some rhythm of visitors. */
export const heatedPool: LoadModel = (world, random) => {
  const pumpsKw = 9
  const heatKw = 46
  return singlePart('heated pool', 0.05, pumpsKw + heatKw + 8, (kw) => {
    const draw = random.child('hours')
    for (let at = 0; at < kw.length; at++) {
      const hour = at % 24
      const day = Math.floor(at / 24)
      const cold = clamp((27 - (world.weather.temperatureC[at] ?? 15)) / 26, 0.08, 1)
      const open = hour >= 9 && hour < 22 ? (world.calendar.dayOff[day] === 1 ? 7 : 4.5) : 0.6
      const shut = (world.calendar.festival[day] ?? 9) >= -1 && (world.calendar.festival[day] ?? 9) <= 1 ? 0.2 : 1
      addAt(kw, at, pumpsKw * (1 + 0.01 * draw.rough()) + heatKw * cold * (0.92 + 0.05 * draw.rough()) + open * shut)
    }
  })
}
