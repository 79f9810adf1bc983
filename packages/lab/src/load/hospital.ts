import { addAt, clamp, type LoadModel, singlePart } from './load.js'

/** The county hospital: wards day and night, surgeries by day, cooling and heating for the whole house. */
export const hospital: LoadModel = (world, random) =>
  singlePart('hospital', 0.06, 420, (kw) => {
    const draw = random.child('hours')
    for (let at = 0; at < kw.length; at++) {
      const hour = at % 24
      const off = world.calendar.dayOff[Math.floor(at / 24)] === 1
      const temperature = world.weather.temperatureC[at] ?? 15
      const clinic = hour >= 8 && hour < 18 ? (off ? 0.45 : 1) : hour >= 18 && hour < 22 ? 0.3 : 0.1
      const climate = Math.max(clamp((temperature - 24) / 10, 0, 1), 0.55 * clamp((12 - temperature) / 12, 0, 1))
      addAt(
        kw,
        at,
        92 + 85 * clinic * (1 + 0.06 * draw.rough()) + 160 * climate * (0.6 + 0.4 * clinic) + 2.5 * draw.rough(),
      )
    }
  })
