import type { Random } from '../random.js'
import { addAt, type LoadModel, type LoadPart, type World } from './load.js'

/** A pump that waters fields: whole hours at full power in the dry weeks of the growing season, else nothing. */
export const irrigationPump: LoadModel = (world, random) => {
  const pumpKw = random.pick([3, 5.5, 7.5, 11, 15, 22])
  return { nominalKw: pumpKw * 1.2, parts: [pumping(world, random, pumpKw)] }
}

/** The pump alone, for the farm whose pump meter serves more than the pump. */
export function pumping(world: World, random: Random, pumpKw: number): LoadPart {
  const nightly = random.chance(0.5)
  return {
    name: 'pump',
    roughness: 0.03,
    add: (kw) => {
      const draw = random.child('days')
      const { calendar, weather } = world
      let dryness = 4
      for (let day = 0; day < calendar.days; day++) {
        dryness = Math.max(0, dryness + 1 - 0.35 * (weather.rainMm[day] ?? 0))
        const month = calendar.month[day] ?? 1
        const thirst = month >= 4 && month <= 9 ? 1 : month === 3 || month === 10 ? 0.35 : 0.04
        for (let hour = 0; hour < 24; hour++) addAt(kw, day * 24 + hour, 0.005)
        if (dryness < 3 || !draw.chance(thirst * 0.55)) continue
        const hours = draw.whole(3, 11)
        const from = nightly ? draw.whole(21, 24) : draw.whole(5, 10)
        const level = pumpKw * draw.between(0.86, 0.95)
        for (let i = 0; i < hours; i++) addAt(kw, day * 24 + from + i, level * (1 + 0.01 * draw.rough()))
        dryness *= 0.3
      }
    },
  }
}
