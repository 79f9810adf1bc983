import { percent, ramp, shown, type Term } from './term.js'

/** What speaks against machines: the signatures of other equipment and of people. */
export const againstTerms: readonly Term[] = [
  {
    code: 'power.follows-people',
    strength: ({ features }) =>
      ramp(features['texture.noise'], Math.log(0.04), Math.log(0.25)) * ramp(features['added.clarity'], 5, 2.5),
    params: ({ measures }) => ({ noise: percent(measures.texture.noise) }),
  },
  {
    code: 'power.cycles',
    strength: ({ features }) =>
      ramp(features['texture.persistence'], 0.6, 0.2) * ramp(features['texture.noise'], Math.log(0.05), Math.log(0.12)),
    params: ({ measures }) => ({ noise: percent(measures.texture.noise) }),
  },
  {
    code: 'power.smooth-day',
    strength: ({ features }) =>
      ramp(features['texture.diurnal'], 0.04, 0.12) *
      ramp(features['texture.noise'], Math.log(0.05), Math.log(0.012)) *
      ramp(features['dips.excess'], 1.5, 0) *
      ramp(features['added.clarity'], 6, 3),
    params: ({ measures }) => ({ range: percent(measures.texture.diurnal), hour: measures.texture.peakHour }),
  },
  {
    code: 'power.wanders',
    strength: ({ features }) =>
      ramp(features['texture.persistence'], 0.7, 0.9) *
      ramp(features['texture.dayOverNoise'], 0.2, 1) *
      ramp(features['texture.midnight'], 4, 1.5) *
      ramp(features['added.clarity'], 6, 3),
    params: ({ measures }) => ({ day: shown(100 * measures.texture.dayToDay) }),
  },
  {
    code: 'power.moves-with-the-sun',
    strength: ({ features }) => ramp(features['schedule.drift'], 0.7, 2) * ramp(features['schedule.spread'], 1.2, 0.4),
    params: ({ measures }) => ({ hours: shown(measures.schedule.onHoursDrift) }),
  },
]
