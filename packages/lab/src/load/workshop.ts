import { addAt, clamp, type LoadModel, singlePart } from './load.js'

/** A workshop: one, two or three shifts, idle on rest days, empty around the lunar new year. */
export const workshop: LoadModel = (world, random) => {
  const machineryKw = random.logNormal(14, 0.8)
  const shifts = random.weighted([
    [1, 0.68],
    [2, 0.2],
    [3, 0.12],
  ])
  const worksSaturday = random.chance(0.75)
  const worksSunday = shifts === 3 || random.chance(0.15)
  const baseKw = machineryKw * random.between(0.02, 0.08)
  const furnaceKw = random.chance(0.15) ? machineryKw * random.between(0.3, 0.8) : 0
  const restDays = random.whole(12, 26)
  const starts = random.whole(7, 9)
  return singlePart('workshop', 0.22, 1.25 * machineryKw + furnaceKw + baseKw, (kw) => {
    const draw = random.child('days')
    const { calendar, weather } = world
    let orders = 1
    for (let day = 0; day < calendar.days; day++) {
      orders = clamp(0.97 * orders + 0.03 + 0.06 * draw.rough(), 0.3, 1.5)
      const festival = calendar.festival[day] ?? 999
      const weekday = calendar.weekday[day] ?? 0
      const resting =
        (festival >= -restDays / 2 && festival < restDays / 2) ||
        (calendar.holiday[day] === 1 && shifts < 3) ||
        (weekday === 5 && !worksSaturday) ||
        (weekday === 6 && !worksSunday)
      // The county rationed industry in the heat of August 2022, as the province did from the 15th to the 27th.
      const date = calendar.dates[day] ?? ''
      const rationed = date >= '2022-08-15' && date <= '2022-08-27' && machineryKw > 12
      const today = resting || rationed || draw.chance(0.02) ? 0 : orders * Math.exp(0.15 * draw.rough())
      for (let hour = 0; hour < 24; hour++) {
        const at = day * 24 + hour
        const noise = draw.rough()
        let power = baseKw * (1 + 0.1 * noise) + (hour < 6 || hour > 18 ? 0.15 : 0)
        const since = hour - starts
        const first = since >= 0 && since < 9 && since !== 4
        const second = (since >= 9 && since < 17) || since < -7
        const working = first || (shifts >= 2 && second) || shifts === 3
        if (today > 0 && working) {
          power += machineryKw * today * (0.55 + 0.12 * noise)
          power += furnaceKw * 0.8 * (1 + 0.04 * draw.rough())
          power += machineryKw * 0.06 * clamp(((weather.temperatureC[at] ?? 15) - 26) / 8, 0, 1)
        } else if (shifts === 3 && furnaceKw > 0 && !rationed && festival !== 0) power += furnaceKw * 0.5
        addAt(kw, at, power)
      }
    }
  })
}
