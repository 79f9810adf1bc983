import type { Random } from '../random.js'
import { households } from './household.js'
import { addAt, clamp, type Load, type LoadModel, type LoadPart, type World } from './load.js'

/** An ordinary home: who lives in it, what it owns, how it heats and cools. */
export const home: LoadModel = (world, random) => makeHome(world, random)

function makeHome(world: World, random: Random): Load {
  const household =
    households[
      random.weighted<keyof typeof households>([
        ['workers', 30],
        ['family', 26],
        ['retired', 22],
        ['single', 8],
        ['migrant', 14],
      ])
    ]
  const size = random.logNormal(1, 0.42) * (random.chance(0.04) ? 2.2 : 1)
  const fridgeKw = random.between(0.03, 0.09) * (random.chance(0.15) ? 2 : 1)
  const standbyKw = random.logNormal(0.02, 0.7)
  const coolers = random.weighted([
    [0, 0.2],
    [1, 0.38],
    [2, 0.28],
    [3, 0.14],
  ])
  const coolFromC = random.between(25.5, 29)
  const heatKw = random.chance(0.75) ? random.logNormal(0.8, 0.6) : 0
  const heatFromC = random.between(7, 12)
  const boilerKw = random.chance(0.4) ? random.between(1.2, 2) : 0
  const parts: LoadPart[] = [
    {
      name: 'home',
      roughness: 0.35,
      add: (kw) => {
        const draw = random.child('days')
        const { calendar, weather } = world
        let away = 0
        for (let day = 0; day < calendar.days; day++) {
          const festival = calendar.festival[day] ?? 999
          if (household.migrant)
            away = festival >= -14 && festival <= 16 ? 0 : away > 0 ? away : draw.chance(0.02) ? 0 : 1
          else if (away > 0) away--
          else if (festival >= -3 && festival <= 4 ? draw.chance(0.05) : draw.chance(0.006)) away = draw.whole(1, 6)
          const off = calendar.dayOff[day] === 1
          const profile = off ? household.dayOff : household.workday
          const busy = size * Math.exp(0.22 * draw.rough()) * (festival >= -1 && festival <= 6 ? 1.25 : 1)
          const late = draw.next() * 0.5
          const first = day * 24
          for (let hour = 0; hour < 24; hour++) {
            const at = first + hour
            const noise = draw.rough()
            let power = fridgeKw * (1 + 0.3 * noise) + standbyKw
            if (away === 0) {
              const before = profile[hour === 0 ? 23 : hour - 1] ?? 0
              const present = (profile[hour] ?? 0) * (1 - late) + before * late
              const dark = hour < 7 || hour > 17 ? 0.09 : 0.02
              power += busy * present * (dark + 0.16 * (1 + 0.5 * noise))
              const temperature = weather.temperatureC[at] ?? 15
              if (coolers > 0 && temperature > coolFromC - 2) {
                const need = clamp((temperature - coolFromC + 1.5) / 7, 0, 1)
                const people = hour < 7 || hour > 21 ? Math.max(present, 0.7) : present
                power += need * people * coolers * 0.55 * (0.75 + 0.25 * noise)
              }
              if (heatKw > 0 && temperature < heatFromC) {
                const need = clamp((heatFromC + 1 - temperature) / 8, 0, 1)
                power += need * (present * heatKw * (0.8 + 0.3 * noise) + (hour < 6 || hour > 21 ? 0.06 : 0))
              }
            }
            addAt(kw, at, power > 0 ? power : 0)
          }
          if (away > 0) continue
          for (const [hour, chance] of household.meals) {
            if (draw.chance(off ? Math.min(1, chance * 1.2) : chance)) {
              addAt(kw, first + hour + draw.whole(0, 1), size * draw.between(0.25, 1.1))
            }
          }
          if (boilerKw > 0 && draw.chance(0.75)) {
            const hour = first + draw.whole(18, 22)
            const kwh = boilerKw * draw.between(0.4, 1.1) * household.persons * 0.35
            addAt(kw, hour, Math.min(kwh, boilerKw))
            if (kwh > boilerKw) addAt(kw, hour + 1, kwh - boilerKw)
          }
          if (draw.chance(0.09 * household.persons)) addAt(kw, first + draw.whole(8, 21), draw.between(0.2, 0.7))
        }
      },
    },
  ]
  if (random.chance(0.04)) parts.push(floorHeating(world, random.child('floor'), random.between(1.2, 4)))
  if (random.chance(0.035)) parts.push(carAtHome(world, random.child('car')))
  if (random.chance(0.03)) parts.push(homeTrade(world, random.child('trade')))
  return { nominalKw: size > 2 || parts.length > 1 ? 16 : 8, parts }
}

/** Electric floor or storage heating: day and night from November to March, more when it is cold. */
function floorHeating(world: World, random: Random, kwInstalled: number): LoadPart {
  const target = random.between(12, 16)
  return {
    name: 'floor heating',
    roughness: 0.2,
    add: (kw) => {
      const draw = random.child('hours')
      for (let at = 0; at < kw.length; at++) {
        const month = world.calendar.month[Math.floor(at / 24)] ?? 1
        if (month > 3 && month < 11) continue
        const duty = clamp((target - (world.weather.temperatureC[at] ?? 15)) / 14, 0, 1)
        if (duty > 0) addAt(kw, at, kwInstalled * clamp(duty + 0.1 * draw.rough(), 0, 1))
      }
    },
  }
}

/** A car that is charged at home some nights a week. */
function carAtHome(world: World, random: Random): LoadPart {
  const since = random.chance(0.5) ? 0 : random.whole(0, world.calendar.days)
  const chargerKw = random.pick([2.2, 3.5, 7, 7])
  const usual = random.pick([20, 21, 22, 23, 24])
  return {
    name: 'car',
    roughness: 0.1,
    add: (kw) => {
      const draw = random.child('days')
      for (let day = since; day < world.calendar.days; day++) {
        if (!draw.chance(0.42)) continue
        let kwh = draw.between(6, 30)
        for (let hour = day * 24 + usual + draw.whole(0, 1); kwh > 0.05; hour++) {
          const now = Math.min(kwh, chargerKw)
          addAt(kw, hour, now)
          kwh -= now
        }
      }
    },
  }
}

/** A trade plied at home: bean curd before dawn, sewing by day, mah-jong until midnight. */
function homeTrade(world: World, random: Random): LoadPart {
  const [from, to] = random.pick([
    [3, 7],
    [8, 18],
    [13, 24],
  ] as const)
  const level = random.logNormal(1.6, 0.5)
  return {
    name: 'home trade',
    roughness: 0.4,
    add: (kw) => {
      const draw = random.child('days')
      for (let day = 0; day < world.calendar.days; day++) {
        const festival = world.calendar.festival[day] ?? 999
        if (draw.chance(0.08) || (festival >= -1 && festival <= 7)) continue
        const today = level * Math.exp(0.25 * draw.rough())
        for (let hour = from; hour < to; hour++) addAt(kw, day * 24 + hour, today * (1 + 0.25 * draw.rough()))
      }
    },
  }
}
