import { addAt, type LoadModel, singlePart } from './load.js'

/** A village water works: speed-driven pumps after the taps of the day, a tank filled by night. */
export const waterWorks: LoadModel = (world, random) => {
  const pumpsKw = random.between(5, 16)
  const fillsTank = random.chance(0.5)
  return singlePart('water works', 0.06, pumpsKw * 1.2, (kw) => {
    const draw = random.child('hours')
    const taps = [3, 2, 2, 2, 3, 5, 9, 11, 9, 7, 6, 8, 8, 6, 5, 5, 6, 8, 10, 11, 10, 8, 6, 4]
    for (let at = 0; at < kw.length; at++) {
      const hour = at % 24
      const summer = 1 + 0.012 * ((world.weather.temperatureC[at] ?? 15) - 16)
      const tank = fillsTank && hour >= 1 && hour < 6 ? 0.75 : 0
      const flow = Math.min(1, ((taps[hour] ?? 5) / 12) * summer * (1 + 0.05 * draw.rough()) + tank)
      addAt(kw, at, 0.4 + pumpsKw * Math.max(0.12, flow) * (0.93 + 0.01 * draw.rough()))
    }
  })
}
