import { addAt, clamp, type LoadModel, singlePart } from './load.js'

/** A cold store: compressors with the heat and with the goods brought in, defrosting, hardly a working week. */
export const coldStore: LoadModel = (world, random) => {
  const compressorKw = random.logNormal(28, 0.4)
  return singlePart('cold store', 0.08, compressorKw * 1.3, (kw) => {
    const draw = random.child('hours')
    let fill = 0.6
    for (let at = 0; at < kw.length; at++) {
      const day = Math.floor(at / 24)
      const hour = at % 24
      if (hour === 0)
        fill = clamp(fill + 0.05 * draw.rough() + ((world.calendar.month[day] ?? 1) > 8 ? 0.004 : -0.002), 0.25, 1)
      const heat = clamp(0.42 + 0.019 * ((world.weather.temperatureC[at] ?? 15) - 4), 0.3, 1.1)
      const loading = hour >= 8 && hour < 18 && world.calendar.dayOff[day] === 0 ? 0.14 : 0
      const defrost = hour % 6 === 3 ? 0.08 : 0
      addAt(kw, at, compressorKw * ((0.4 + 0.5 * fill) * heat + loading + defrost) * (0.85 + 0.05 * draw.rough()))
    }
  })
}
