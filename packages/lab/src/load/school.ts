import { addAt, clamp, type LoadModel, singlePart } from './load.js'

/** The county school: full on school days, dormitories in the evening, a server room, still in the vacations. */
export const school: LoadModel = (world, random) =>
  singlePart('school', 0.1, 110, (kw) => {
    const draw = random.child('hours')
    for (let at = 0; at < kw.length; at++) {
      const day = Math.floor(at / 24)
      const hour = at % 24
      const date = (world.calendar.dates[day] ?? '').slice(5)
      const vacation = (date >= '07-10' && date <= '08-30') || (date >= '01-20' && date <= '02-18')
      const open = !vacation && world.calendar.dayOff[day] === 0
      const temperature = world.weather.temperatureC[at] ?? 15
      const lessons = hour >= 7 && hour < 17 ? 1 : hour >= 17 && hour < 22 ? 0.75 : 0.05
      const cold = clamp((11 - temperature) / 10, 0, 1)
      const hot = clamp((temperature - 27) / 6, 0, 1)
      const level = open ? lessons * (34 + 16 * cold + 22 * hot) : vacation ? 0 : lessons * 5
      addAt(kw, at, 4.2 + 0.15 * draw.rough() + level * (1 + 0.07 * draw.rough()))
    }
  })
