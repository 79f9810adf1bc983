import { addAt, clamp, type LoadModel, singlePart } from './load.js'

/** The honest data centre: many customers' servers, a working week, growth, cooling with the heat, batteries tested. */
export const dataCentre: LoadModel = (world, random) =>
  singlePart('data centre', 0.015, 520, (kw) => {
    const draw = random.child('hours')
    for (let at = 0; at < kw.length; at++) {
      const day = Math.floor(at / 24)
      const hour = at % 24
      const off = world.calendar.dayOff[day] === 1
      const office = hour >= 8 && hour < 20 ? (off ? 0.4 : 1) : 0.15
      const evening = hour >= 19 && hour < 23 ? 0.6 : 0
      const it = 205 + 55 * (day / 700) + 24 * office + 14 * evening + 2.2 * draw.rough()
      const cooling = it * (0.16 + 0.012 * clamp((world.weather.temperatureC[at] ?? 15) - 8, 0, 30))
      addAt(kw, at, it + cooling)
    }
  })
