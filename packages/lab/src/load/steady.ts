import { addAt, clamp, type LoadModel, singlePart } from './load.js'

/** A telecom mast: radio and rectifier day and night, a little traffic rhythm, air conditioning with the heat. */
export const telecomMast: LoadModel = (world, random) => {
  const radioKw = random.logNormal(3.4, 0.35)
  const coolingKw = radioKw * random.between(0.18, 0.4)
  // Some masts get a 5G carrier within the record: a step that looks like an onset.
  const upgradeOn = random.chance(0.5) ? random.whole(30, world.calendar.days + 200) : Infinity
  const upgradeKw = random.between(1.6, 3.2)
  const sleepsAtNight = random.chance(0.5)
  return singlePart('telecom mast', 0.02, radioKw + coolingKw + upgradeKw, (kw) => {
    const draw = random.child('hours')
    for (let at = 0; at < kw.length; at++) {
      const hour = at % 24
      const traffic = hour < 6 ? 0.9 : hour < 9 ? 0.96 : hour < 18 ? 1 : 1.05
      const radio = radioKw + (at >= upgradeOn * 24 ? upgradeKw * (sleepsAtNight && hour < 6 ? 0.6 : 1) : 0)
      const heat = clamp(((world.weather.temperatureC[at] ?? 15) - 14) / 20, 0.05, 1)
      addAt(kw, at, radio * traffic * (0.85 + 0.012 * draw.rough()) + coolingKw * heat)
    }
  })
}

/** Street lights: full power from dusk to midnight, half after, by the season's sun. */
export const streetLight: LoadModel = (world, random) => {
  const lampsKw = random.logNormal(6, 0.5)
  const dimmed = random.pick([0.5, 0.6, 1])
  return singlePart('street light', 0.01, lampsKw, (kw) => {
    const draw = random.child('hours')
    for (let at = 0; at < kw.length; at++) {
      const hour = at % 24
      const season = Math.sin(2 * Math.PI * ((world.calendar.yearShare[Math.floor(at / 24)] ?? 0) - 0.22))
      const dusk = 18.9 + 1.1 * season
      const dawn = 6.6 - 0.9 * season
      const evening = clamp(hour + 1 - dusk, 0, 1)
      const morning = clamp(dawn - hour, 0, 1)
      const lit = Math.max(evening, morning) * (hour < 12 ? dimmed : 1)
      addAt(kw, at, 0.02 + lampsKw * lit * (1 + 0.008 * draw.rough()))
    }
  })
}

/** Lifts, stairs and garage of a block of flats: light and fans day and night, lifts with the comings and goings. */
export const sharedBuilding: LoadModel = (world, random) => {
  const lightKw = random.logNormal(2.2, 0.6)
  const liftKw = random.logNormal(1.6, 0.5)
  return singlePart('lifts and garage', 0.12, lightKw + liftKw * 4, (kw) => {
    const draw = random.child('hours')
    for (let at = 0; at < kw.length; at++) {
      const hour = at % 24
      const moving = hour < 6 ? 0.06 : hour < 9 ? 1 : hour < 17 ? 0.5 : hour < 22 ? 0.95 : 0.3
      const off = world.calendar.dayOff[Math.floor(at / 24)] === 1 ? 0.85 : 1
      addAt(kw, at, lightKw * (1 + 0.015 * draw.rough()) + liftKw * moving * off * (1 + 0.2 * draw.rough()))
    }
  })
}

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

/** A fish pond: aerators all night and in the heat, more from May to October, idle after the harvest. */
export const pond: LoadModel = (world, random) => {
  const aeratorsKw = random.between(14, 30)
  return singlePart('aquaculture pond', 0.03, aeratorsKw, (kw) => {
    const draw = random.child('hours')
    for (let at = 0; at < kw.length; at++) {
      const hour = at % 24
      const temperature = world.weather.temperatureC[at] ?? 15
      const month = world.calendar.month[Math.floor(at / 24)] ?? 1
      const season = month >= 5 && month <= 10 ? 1 : month === 4 || month === 11 ? 0.6 : 0.3
      const night = hour >= 21 || hour < 8 ? 1 : temperature > 28 ? 0.85 : 0.45
      addAt(kw, at, aeratorsKw * season * night * (0.93 + 0.015 * draw.rough()) + 0.4)
    }
  })
}

/** A heated pool: heat pumps and circulation day and night, harder in the cold, some rhythm of visitors. */
export const heatedPool: LoadModel = (world, random) => {
  const pumpsKw = 9
  const heatKw = 46
  return singlePart('heated pool', 0.05, pumpsKw + heatKw + 8, (kw) => {
    const draw = random.child('hours')
    for (let at = 0; at < kw.length; at++) {
      const hour = at % 24
      const day = Math.floor(at / 24)
      const cold = clamp((27 - (world.weather.temperatureC[at] ?? 15)) / 26, 0.08, 1)
      const open = hour >= 9 && hour < 22 ? (world.calendar.dayOff[day] === 1 ? 7 : 4.5) : 0.6
      const shut = (world.calendar.festival[day] ?? 9) >= -1 && (world.calendar.festival[day] ?? 9) <= 1 ? 0.2 : 1
      addAt(kw, at, pumpsKw * (1 + 0.01 * draw.rough()) + heatKw * cold * (0.92 + 0.05 * draw.rough()) + open * shut)
    }
  })
}
