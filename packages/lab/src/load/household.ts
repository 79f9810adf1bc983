/**
 * How the hours of a day pass in different households: the share of the household at home and awake, and how busy
 * it is. Own assumptions about county-town and village life in western China.
 */
export interface Household {
  /** At home and awake, by hour, on a working day. */
  readonly workday: readonly number[]
  readonly dayOff: readonly number[]
  /** Meals cooked at home on a working day, at these hours with these chances. */
  readonly meals: readonly (readonly [hour: number, chance: number])[]
  /** Lives elsewhere for work and comes home around the lunar new year. */
  readonly migrant: boolean
  readonly persons: number
}

const homeAllDay = [
  0.08, 0.04, 0.03, 0.03, 0.05, 0.2, 0.7, 0.85, 0.8, 0.72, 0.7, 0.8, 0.82, 0.6, 0.62, 0.68, 0.7, 0.8, 0.92, 0.96, 0.95,
  0.8, 0.45, 0.18,
]
const outByDay = [
  0.1, 0.05, 0.03, 0.03, 0.04, 0.1, 0.55, 0.6, 0.25, 0.1, 0.08, 0.25, 0.3, 0.15, 0.08, 0.08, 0.1, 0.35, 0.7, 0.88, 0.94,
  0.9, 0.65, 0.28,
]
const weekend = [
  0.14, 0.07, 0.04, 0.03, 0.04, 0.08, 0.35, 0.62, 0.7, 0.66, 0.62, 0.72, 0.72, 0.55, 0.52, 0.52, 0.58, 0.7, 0.85, 0.92,
  0.94, 0.9, 0.72, 0.38,
]

export const households: Readonly<Record<'workers' | 'family' | 'retired' | 'single' | 'migrant', Household>> = {
  workers: {
    workday: outByDay,
    dayOff: weekend,
    meals: [
      [7, 0.5],
      [18, 0.7],
    ],
    migrant: false,
    persons: 2.4,
  },
  family: {
    workday: outByDay,
    dayOff: weekend,
    meals: [
      [6, 0.8],
      [12, 0.5],
      [18, 0.9],
    ],
    migrant: false,
    persons: 4,
  },
  retired: {
    workday: homeAllDay,
    dayOff: homeAllDay,
    meals: [
      [7, 0.8],
      [11, 0.9],
      [17, 0.9],
    ],
    migrant: false,
    persons: 2,
  },
  single: { workday: outByDay, dayOff: weekend, meals: [[19, 0.4]], migrant: false, persons: 1 },
  migrant: {
    workday: homeAllDay,
    dayOff: homeAllDay,
    meals: [
      [7, 0.7],
      [11, 0.9],
      [18, 0.95],
    ],
    migrant: true,
    persons: 4,
  },
}
