import { addAt, type LoadModel, singlePart } from './load.js'

/** A shed where a block's electric bicycles charge: plugged in after work, full before dawn. */
export const bicycleShed: LoadModel = (world, random) => {
  const bicycles = random.whole(12, 70)
  return singlePart('bicycle shed', 0.12, bicycles * 0.16, (kw) => {
    const draw = random.child('days')
    for (let day = 0; day < world.calendar.days; day++) {
      const today = Math.round(bicycles * draw.between(0.3, 0.55))
      for (let hour = 0; hour < 24; hour++) addAt(kw, day * 24 + hour, 0.04)
      for (let i = 0; i < today; i++) {
        const from = day * 24 + draw.pick([8, 12, 17, 18, 18, 19, 19, 20, 21, 22])
        const hours = draw.whole(3, 8)
        for (let hour = 0; hour < hours; hour++) addAt(kw, from + hour, hour === hours - 1 ? 0.06 : 0.14)
      }
    }
  })
}
