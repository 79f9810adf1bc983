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

/** A public charging station: cars come and go, most in the evening and after midnight for the valley price. */
export const chargingStation: LoadModel = (world, random) => {
  const piles = random.pick([4, 6, 8, 12])
  const pileKw = random.pick([7, 30, 60])
  const visits = random.between(0.8, 2.6)
  return singlePart('charging station', 0.25, piles * pileKw, (kw) => {
    const draw = random.child('days')
    for (let at = 0; at < kw.length; at++) addAt(kw, at, 0.15)
    for (let day = 0; day < world.calendar.days; day++) {
      const growth = 0.6 + (0.5 * day) / 365
      const count = Math.round(piles * visits * growth * Math.exp(0.25 * draw.rough()))
      for (let i = 0; i < count; i++) {
        let hour = day * 24 + draw.pick([23, 24, 0, 1, 2, 12, 13, 18, 19, 20, 8, 15])
        let kwh = draw.between(8, 45)
        for (; kwh > 0.1; hour++) {
          const now = Math.min(kwh, pileKw * 0.92)
          addAt(kw, hour, now)
          kwh -= now
        }
      }
    }
    // A full station makes cars wait; what would be above its piles is not charged there.
    for (let at = 0; at < kw.length; at++) kw[at] = Math.min(kw[at] ?? 0, piles * pileKw)
  })
}

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

/** An AI laboratory: cards that train for hours or days, wait for the next idea, and idle (jobs of any length). */
export const aiLaboratory: LoadModel = (world, random) =>
  singlePart('AI laboratory', 0.1, 96, (kw) => {
    const draw = random.child('jobs')
    const nodes = 12
    const nodeKw = 5.2
    const idleKw = 0.9
    for (let at = 0; at < kw.length; at++) addAt(kw, at, nodes * idleKw + 2 + 0.15 * draw.rough())
    for (let node = 0; node < nodes; node++) {
      let hour = draw.exponential(30)
      while (hour < kw.length) {
        const length = Math.max(1, draw.logNormal(9, 1.3))
        const use = draw.between(0.35, 1)
        for (let i = 0; i < length; i++) {
          addAt(kw, Math.floor(hour) + i, (nodeKw - idleKw) * use * (0.93 + 0.05 * draw.rough()) * 1.12)
        }
        const day = Math.min(world.calendar.days - 1, Math.floor((hour + length) / 24))
        hour += length + draw.exponential(world.calendar.dayOff[day] === 1 ? 22 : 9)
      }
    }
  })

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
