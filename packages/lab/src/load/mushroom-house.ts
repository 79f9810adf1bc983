import { addAt, clamp, type LoadModel, singlePart } from './load.js'

/** Rooms where mushrooms grow: cooling and fans all day and night, lamps for twelve hours, crop after crop. */
export const mushroomHouse: LoadModel = (world, random) => {
  const coolingKw = random.between(8, 26)
  const lampsKw = random.between(2, 6)
  const cropDays = random.whole(45, 75)
  const lampsFrom = random.whole(0, 23)
  return singlePart('mushroom house', 0.05, coolingKw + lampsKw + 2, (kw) => {
    const draw = random.child('hours')
    for (let at = 0; at < kw.length; at++) {
      const age = Math.floor(at / 24) % cropDays
      const growing = age < cropDays - 6 ? 1 : 0.1
      const heat = clamp(0.3 + 0.024 * (world.weather.temperatureC[at] ?? 15), 0.25, 1)
      const lit = (at + 24 - lampsFrom) % 24 < 12 ? 1 : 0
      addAt(kw, at, growing * (coolingKw * heat * (0.9 + 0.03 * draw.rough()) + lampsKw * lit) + 0.3)
    }
  })
}
