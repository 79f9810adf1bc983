import { addAt, clamp, type LoadModel, singlePart } from './load.js'
import { shopKinds } from './shop-kinds.js'

/** A shop, an office or an inn. */
export const shop: LoadModel = (world, random) => {
  const kind = random.weighted(shopKinds.map((each) => [each, each.weight] as const))
  const size = random.logNormal(1, kind.spread)
  const opens = kind.open + (kind.close - kind.open < 24 ? random.whole(-1, 1) : 0)
  const closes = kind.close + (kind.close - kind.open < 24 ? random.whole(-1, 1) : 0)
  const coolFromC = random.between(24.5, 28)
  const heatFromC = random.between(8, 13)
  const climate = random.chance(0.85) ? kind.climateKw * size * random.between(0.5, 1.2) : 0
  const { calendar, weather } = world
  // Shops come and go: some open, close or change hands within two years.
  const startsOn = random.chance(0.1) ? random.whole(0, calendar.days) : 0
  const endsOn = random.chance(0.07) ? random.whole(startsOn, calendar.days) : calendar.days
  const trend = random.between(-0.12, 0.16)
  const busy = new Set(kind.busyHours)
  const nominalKw = size * (kind.openKw * 2.1 + kind.baseKw) + climate
  return singlePart(kind.name, 0.18, nominalKw, (kw) => {
    const draw = random.child('days')
    for (let day = 0; day < calendar.days; day++) {
      const first = day * 24
      const festival = calendar.festival[day] ?? 999
      const trading = day >= startsOn && day < endsOn
      const closedFestival = festival >= -1 && festival < kind.festivalDays - 1
      let today = kind.week[calendar.weekday[day] ?? 0] ?? 1
      if (kind.name === 'office' || kind.name === 'bank') {
        today = calendar.dayOff[day] === 1 ? (kind.week[6] ?? 0) : Math.max(today, calendar.dayOff[day] === 0 ? 1 : 0)
      } else if (calendar.holiday[day] === 1) today *= 1.12
      if (closedFestival || draw.chance(0.006)) today = 0
      today *= (1 + (trend * day) / 365) * Math.exp(0.12 * draw.rough())
      for (let hour = 0; hour < 24; hour++) {
        const at = first + hour
        if (!trading) {
          addAt(kw, at, 0.01)
          continue
        }
        const noise = draw.rough()
        const temperature = weather.temperatureC[at] ?? 15
        // Refrigerators work harder when it is warm.
        let power = kind.baseKw * size * (0.92 + 0.006 * (temperature - 16) + 0.06 * noise)
        const open = (hour >= opens && hour < closes) || hour + 24 < closes
        if (open && today > 0) {
          const peak = busy.has(hour) ? 1.55 : 1
          power += kind.openKw * size * today * peak * (0.85 + 0.14 * draw.rough())
          if (climate > 0) {
            const cool = clamp((temperature - coolFromC + 2) / 8, 0, 1)
            const heat = clamp((heatFromC + 1 - temperature) / 9, 0, 1)
            power += climate * Math.max(cool, 0.7 * heat) * Math.min(1, today) * (0.85 + 0.12 * noise)
          }
        } else if (hour === opens - 1 || hour === closes) power += kind.openKw * size * today * 0.3
        addAt(kw, at, power > 0.01 ? power : 0.01)
      }
    }
  })
}
