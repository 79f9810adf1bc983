import { addAt, type LoadModel, singlePart } from './load.js'

/** A public charging station: cars come and go, most in the evening and after midnight for the valley price. */
export const chargingStation: LoadModel = (world, random) => {
  const piles = random.pick([4, 6, 8, 12])
  const pileKw = random.pick([7, 30, 60])
  const visits = random.between(0.8, 2.6)
  return singlePart('charging station', 0.25, piles * pileKw, (kw) => {
    const draw = random.child('days')
    for (let at = 0; at < kw.length; at++) addAt(kw, at, 0.15)
    for (let day = 0; day < world.calendar.days; day++) {
      const growth = 0.6 + (0.5 * day) / 365
      const count = Math.round(piles * visits * growth * Math.exp(0.25 * draw.rough()))
      for (let i = 0; i < count; i++) {
        let hour = day * 24 + draw.pick([23, 24, 0, 1, 2, 12, 13, 18, 19, 20, 8, 15])
        let kwh = draw.between(8, 45)
        for (; kwh > 0.1; hour++) {
          const now = Math.min(kwh, pileKw * 0.92)
          addAt(kw, hour, now)
          kwh -= now
        }
      }
    }
    // A full station makes cars wait; what would be above its piles is not charged there.
    for (let at = 0; at < kw.length; at++) kw[at] = Math.min(kw[at] ?? 0, piles * pileKw)
  })
}
