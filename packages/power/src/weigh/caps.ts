// Made by packages/power/training/train.mjs; do not edit by hand. What it was trained on is said there.

/** Log-odds of each term at full strength. */
export const caps: Readonly<Record<string, number>> = {
  'power.added-load': 2.44,
  'power.abrupt': 1.24,
  'power.larger-than-ever': 2.25,
  'power.flatter-than-peers': 0.05,
  'power.trips': 0.05,
  'power.clocked-block': 2.01,
  'power.daily-target': 2.16,
  'power.night-as-day': 0.05,
  'power.above-capacity': 5.02,
  'power.uses-its-capacity': 1.85,
  'power.plateau-above-peers': 0.05,
  'power.follows-people': -0.69,
  'power.cycles': -0.06,
  'power.smooth-day': -0.94,
  'power.wanders': -0.25,
  'power.moves-with-the-sun': -0.13,
}

/** Log-odds without any term, of the training set: not how common mining is. */
export const bias = -2.32
