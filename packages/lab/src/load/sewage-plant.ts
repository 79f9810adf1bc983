import { addAt, clamp, type LoadModel, singlePart } from './load.js'

/** A sewage works: blowers that never stop, a little more after rain and in the evening. */
export const sewagePlant: LoadModel = (world, random) => {
  const blowersKw = random.between(16, 34)
  return singlePart('sewage works', 0.015, blowersKw * 1.4, (kw) => {
    const draw = random.child('hours')
    let drift = 1
    for (let at = 0; at < kw.length; at++) {
      const rain = clamp((world.weather.rainMm[Math.floor(at / 24)] ?? 0) / 40, 0, 0.25)
      const day = 0.03 * Math.sin((2 * Math.PI * ((at % 24) - 14)) / 24)
      drift = clamp(drift + 0.002 * draw.rough(), 0.85, 1.1)
      addAt(kw, at, blowersKw * drift * (0.86 + rain + day + 0.008 * draw.rough()))
    }
  })
}
