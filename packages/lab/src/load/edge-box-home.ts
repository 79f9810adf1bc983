import { home } from './home.js'
import { addAt, type LoadModel } from './load.js'

/**
 * A home that rents its broadband to a content network: a few edge-cache boxes and disks, the same watts day and
 * night from the day they were bought. Not mining, though it looks like a little of it.
 */
export const edgeBoxHome: LoadModel = (world, random) => {
  const house = home(world, random.child('house'))
  const boxesKw = random.between(0.25, 1.3)
  const since = random.chance(0.3) ? 0 : random.whole(0, Math.max(0, world.calendar.days - 60))
  return {
    nominalKw: house.nominalKw,
    parts: [
      ...house.parts,
      {
        name: 'edge boxes',
        roughness: 0.02,
        add: (kw) => {
          const draw = random.child('hours')
          for (let at = since * 24; at < kw.length; at++) {
            const evening = at % 24 >= 19 && at % 24 < 24 ? 1.05 : 1
            addAt(kw, at, boxesKw * evening * (0.96 + 0.015 * draw.rough()))
          }
        },
      },
    ],
  }
}
