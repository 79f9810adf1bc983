import { addAt, type LoadModel, singlePart } from './load.js'

/** Lifts, stairs and garage of a block of flats: light and fans day and night, lifts with the comings and goings. */
export const sharedBuilding: LoadModel = (world, random) => {
  const lightKw = random.logNormal(2.2, 0.6)
  const liftKw = random.logNormal(1.6, 0.5)
  return singlePart('lifts and garage', 0.12, lightKw + liftKw * 4, (kw) => {
    const draw = random.child('hours')
    for (let at = 0; at < kw.length; at++) {
      const hour = at % 24
      const moving = hour < 6 ? 0.06 : hour < 9 ? 1 : hour < 17 ? 0.5 : hour < 22 ? 0.95 : 0.3
      const off = world.calendar.dayOff[Math.floor(at / 24)] === 1 ? 0.85 : 1
      addAt(kw, at, lightKw * (1 + 0.015 * draw.rough()) + liftKw * moving * off * (1 + 0.2 * draw.rough()))
    }
  })
}
