import { addAt, type LoadModel, singlePart } from './load.js'

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
