import { addAt, clamp, type LoadModel, singlePart } from './load.js'

/** A farm: pigs or hens with fans, lamps for the young in winter, feed mill in the morning. */
export const farm: LoadModel = (world, random) => {
  const size = random.logNormal(1, 0.7)
  const fansKw = 2.2 * size
  const lampsKw = random.chance(0.6) ? 2.4 * size : 0
  const millKw = 4.5 * size
  // Sheds are filled and emptied in rounds of some weeks.
  const round = random.whole(42, 160)
  const phase = random.whole(0, round)
  return singlePart('farm', 0.2, fansKw + lampsKw + millKw, (kw) => {
    const draw = random.child('days')
    const { calendar, weather } = world
    for (let day = 0; day < calendar.days; day++) {
      const age = (day + phase) % round
      const filled = age < round - 12 ? 0.35 + (0.65 * age) / round : 0.08
      const young = age < 30 ? 1 : 0.1
      const milling = draw.chance(0.7) ? draw.whole(6, 9) : -1
      for (let hour = 0; hour < 24; hour++) {
        const at = day * 24 + hour
        const temperature = weather.temperatureC[at] ?? 15
        const noise = draw.rough()
        let power = 0.25 * size + (hour >= 5 && hour < 21 ? 0.35 * size : 0)
        power += fansKw * filled * clamp((temperature - 12) / 16, 0.05, 1) * (1 + 0.08 * noise)
        power += lampsKw * filled * young * clamp((20 - temperature) / 18, 0, 1) * (1 + 0.05 * noise)
        if (hour === milling) power += millKw * draw.between(0.5, 1)
        addAt(kw, at, power)
      }
    }
  })
}
