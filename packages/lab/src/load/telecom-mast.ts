import { addAt, clamp, type LoadModel, singlePart } from './load.js'

/** A telecom mast: radio and rectifier day and night, a little traffic rhythm, air conditioning with the heat. */
export const telecomMast: LoadModel = (world, random) => {
  const radioKw = random.logNormal(3.4, 0.35)
  const coolingKw = radioKw * random.between(0.18, 0.4)
  // Some masts get a 5G carrier within the record: a step that looks like an onset.
  const upgradeOn = random.chance(0.5) ? random.whole(30, world.calendar.days + 200) : Infinity
  const upgradeKw = random.between(1.6, 3.2)
  const sleepsAtNight = random.chance(0.5)
  return singlePart('telecom mast', 0.02, radioKw + coolingKw + upgradeKw, (kw) => {
    const draw = random.child('hours')
    for (let at = 0; at < kw.length; at++) {
      const hour = at % 24
      const traffic = hour < 6 ? 0.9 : hour < 9 ? 0.96 : hour < 18 ? 1 : 1.05
      const radio = radioKw + (at >= upgradeOn * 24 ? upgradeKw * (sleepsAtNight && hour < 6 ? 0.6 : 1) : 0)
      const heat = clamp(((world.weather.temperatureC[at] ?? 15) - 14) / 20, 0.05, 1)
      addAt(kw, at, radio * traffic * (0.85 + 0.012 * draw.rough()) + coolingKw * heat)
    }
  })
}
