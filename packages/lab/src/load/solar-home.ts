import { home } from './home.js'
import type { LoadModel } from './load.js'

/**
 * A home with panels on its roof that sells what it does not use. What the panels give counts negative here; the
 * meter's forward register shows what is left above zero, the reverse register what is below.
 */
export const solarHome: LoadModel = (world, random) => {
  const house = home(world, random.child('house'))
  const peakKw = random.between(4, 14)
  const since = random.chance(0.4) ? 0 : random.whole(0, world.calendar.days - 1)
  return {
    nominalKw: Math.max(house.nominalKw, peakKw),
    parts: [
      ...house.parts,
      {
        name: 'panels',
        roughness: 0.12,
        add: (kw) => {
          for (let at = since * 24; at < kw.length; at++) {
            kw[at] = (kw[at] ?? 0) - 0.8 * peakKw * (world.weather.sun[at] ?? 0)
          }
        },
      },
    ],
  }
}
