// Made by packages/power/training/train.mjs; do not edit by hand. What it was trained on is said there.

/** Log-odds of each term at full strength. */
export const caps: Readonly<Record<string, number>> = {
  'power.added-load': 2.17,
  'power.abrupt': 1.07,
  'power.larger-than-ever': 1.41,
  'power.flatter-than-peers': 0.05,
  'power.trips': 0.05,
  'power.clocked-block': 2.57,
  'power.daily-target': 1.33,
  'power.night-as-day': 0.05,
  'power.above-capacity': 5.14,
  'power.uses-its-capacity': 1.68,
  'power.plateau-above-peers': 0.05,
  'power.follows-people': -0.4,
  'power.cycles': -0.29,
  'power.smooth-day': -1.1,
  'power.wanders': -0.7,
  'power.moves-with-the-sun': -0.05,
}

/** Log-odds without any term, of the training set: not how common mining is. */
export const bias = -2.36
