import { dayText } from '../read/day.js'
import { ramp, shown, type Term } from './term.js'

/** What speaks for machines because it began at one day. */
export const changeTerms: readonly Term[] = [
  {
    code: 'power.added-load',
    strength: ({ features }) =>
      ramp(features['added.clarity'], 2.5, 10) *
      ramp(features['added.persistence'], 0.3, 0.85) *
      ramp(features['added.weekend'], 1, 0.15) *
      ramp(features['added.unsteadiness'], 0.6, 0.12) *
      ramp(features['added.relative'], 0.02, 0.25) *
      ramp(features['added.outside'], 0.5, 0.1),
    params: ({ measures }) => ({
      kw: shown(measures.added?.kw ?? 0),
      day: dayText(measures.firstDay + (measures.added?.onset.day ?? 0)),
      spreadKw: shown(measures.added?.spreadKw ?? 0),
      hours: measures.added?.hours ?? 0,
    }),
  },
  {
    code: 'power.abrupt',
    strength: ({ features }) =>
      ramp(features['added.clarity'], 3, 6) *
      ramp(features['added.weekClarity'], 2, 12) *
      ramp(Math.abs((features['added.abruptness'] ?? NaN) - 1), 0.4, 0.05) *
      ramp(Math.abs(features['added.stretch'] ?? NaN), 0.3, 0.03),
    params: ({ measures }) => ({
      days: (measures.added?.onset.latest ?? 0) - (measures.added?.onset.earliest ?? 0) - 1,
      share: Math.round(100 * (measures.added?.onset.abruptness ?? 0)),
    }),
  },
  {
    code: 'power.larger-than-ever',
    strength: ({ features }) =>
      ramp(features['added.excess'], 1.5, 6) *
      ramp(features['added.persistence'], 0.5, 0.9) *
      ramp(features['added.absence'], 0.6, 0.95),
    params: ({ measures }) => ({
      times: shown((measures.added?.clarity ?? 0) / (1 + (measures.added?.usualClarity ?? 0))),
    }),
  },
]
