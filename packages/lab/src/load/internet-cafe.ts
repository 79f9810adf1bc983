import { addAt, clamp, type LoadModel, singlePart } from './load.js'

/** An internet café: seats fill from noon to midnight, a few stay the night. */
export const internetCafe: LoadModel = (world, random) =>
  singlePart('internet café', 0.1, 34, (kw) => {
    const draw = random.child('days')
    const seats = [6, 5, 4, 3, 3, 2, 2, 2, 4, 8, 14, 20, 26, 30, 32, 31, 30, 30, 34, 42, 46, 44, 34, 18]
    for (let day = 0; day < world.calendar.days; day++) {
      const shut = (world.calendar.festival[day] ?? 9) === -1 || (world.calendar.festival[day] ?? 9) === 0
      const today = shut ? 0 : (world.calendar.dayOff[day] === 1 ? 1.25 : 0.95) * Math.exp(0.13 * draw.rough())
      for (let hour = 0; hour < 24; hour++) {
        const at = day * 24 + hour
        const taken = Math.min(60, (seats[hour] ?? 0) * today * (1 + 0.1 * draw.rough()))
        const hot = clamp(((world.weather.temperatureC[at] ?? 15) - 25) / 8, 0, 1)
        addAt(kw, at, 1.4 + taken * 0.29 + (today > 0 ? 7 * hot * (hour >= 9 || hour < 1 ? 1 : 0.4) : 0))
      }
    }
  })
