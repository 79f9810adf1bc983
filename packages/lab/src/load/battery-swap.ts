import { addAt, clamp, type LoadModel, singlePart } from './load.js'

/** A cabinet where couriers swap batteries: chargers busy day and night, deepest after the meals. */
export const batterySwap: LoadModel = (world, random) => {
  const slotsKw = random.between(4, 11)
  return singlePart('battery swap', 0.08, slotsKw * 1.1, (kw) => {
    const draw = random.child('hours')
    for (let at = 0; at < kw.length; at++) {
      const hour = at % 24
      const rides = hour < 6 ? 0.28 : hour < 11 ? 0.55 : hour < 15 ? 0.92 : hour < 18 ? 0.7 : hour < 23 ? 0.97 : 0.6
      const shut = (world.calendar.festival[Math.floor(at / 24)] ?? 9) === 0 ? 0.4 : 1
      addAt(kw, at, 0.15 + slotsKw * clamp(rides * shut * (0.9 + 0.08 * draw.rough()), 0, 1))
    }
  })
}
