// Made by packages/power/training/train.mjs; do not edit by hand. What it was trained on is said there.

/** Log-odds of each term at full strength. */
export const caps: Readonly<Record<string, number>> = {
  'power.added-load': 2.26,
  'power.abrupt': 0.98,
  'power.larger-than-ever': 1.5,
  'power.flatter-than-peers': 0.05,
  'power.trips': 0.05,
  'power.clocked-block': 2.59,
  'power.daily-target': 1.94,
  'power.night-as-day': 0.05,
  'power.above-capacity': 5.0,
  'power.uses-its-capacity': 1.79,
  'power.plateau-above-peers': 0.05,
  'power.follows-people': -0.53,
  'power.cycles': -0.17,
  'power.smooth-day': -1.17,
  'power.wanders': -0.78,
  'power.moves-with-the-sun': -0.18,
}

/** Log-odds without any term, of the training set: not how common mining is. */
export const bias = -2.37
