/**
 * Kinds of shops, offices and inns of a county town: hours, what runs in them, how they keep holidays.
 * Own assumptions; kW are for a middling one.
 */
export interface ShopKind {
  readonly name: string
  readonly weight: number
  readonly open: number
  /** May pass midnight: 26 is two in the morning. */
  readonly close: number
  /** Working load while open. */
  readonly openKw: number
  /** Day and night: refrigerators, signs, routers, water pumps. */
  readonly baseKw: number
  /** Cooling and heating at full need. */
  readonly climateKw: number
  /** Load by the hour on top, such as meals; share of `openKw`. */
  readonly busyHours: readonly number[]
  /** Monday to Sunday, as a factor; 0 is closed. */
  readonly week: readonly number[]
  /** Days closed from the lunar new year's eve on. */
  readonly festivalDays: number
  readonly spread: number
}

const even = [1, 1, 1, 1, 1, 1, 1]
const offices = [1, 1, 1, 1, 1, 0.08, 0.05]

export const shopKinds: readonly ShopKind[] = [
  {
    name: 'grocery',
    weight: 22,
    open: 7,
    close: 22,
    openKw: 1.1,
    baseKw: 0.9,
    climateKw: 1.2,
    busyHours: [18, 19],
    week: even,
    festivalDays: 2,
    spread: 0.6,
  },
  {
    name: 'restaurant',
    weight: 18,
    open: 9,
    close: 22,
    openKw: 3.2,
    baseKw: 0.8,
    climateKw: 4,
    busyHours: [11, 12, 18, 19],
    week: [0.85, 0.9, 0.9, 0.95, 1.1, 1.3, 1.2],
    festivalDays: 7,
    spread: 0.6,
  },
  {
    name: 'clothes',
    weight: 12,
    open: 9,
    close: 21,
    openKw: 1.8,
    baseKw: 0.08,
    climateKw: 2.4,
    busyHours: [15, 16],
    week: [0.9, 0.9, 0.9, 0.9, 1, 1.2, 1.2],
    festivalDays: 4,
    spread: 0.5,
  },
  {
    name: 'hairdresser',
    weight: 8,
    open: 9,
    close: 22,
    openKw: 2.2,
    baseKw: 0.1,
    climateKw: 1.8,
    busyHours: [17, 18, 19],
    week: [0.6, 0.9, 1, 1, 1.1, 1.3, 1.3],
    festivalDays: 8,
    spread: 0.4,
  },
  {
    name: 'office',
    weight: 20,
    open: 8,
    close: 18,
    openKw: 3.5,
    baseKw: 0.5,
    climateKw: 6,
    busyHours: [9, 10, 14, 15],
    week: offices,
    festivalDays: 7,
    spread: 0.9,
  },
  {
    name: 'bank',
    weight: 3,
    open: 8,
    close: 17,
    openKw: 9,
    baseKw: 3.2,
    climateKw: 10,
    busyHours: [10],
    week: [1, 1, 1, 1, 1, 0.7, 0.5],
    festivalDays: 4,
    spread: 0.3,
  },
  {
    name: 'pharmacy',
    weight: 6,
    open: 8,
    close: 21,
    openKw: 1.4,
    baseKw: 0.35,
    climateKw: 1.8,
    busyHours: [],
    week: even,
    festivalDays: 1,
    spread: 0.3,
  },
  {
    name: 'bakery',
    weight: 4,
    open: 4,
    close: 20,
    openKw: 6,
    baseKw: 1.1,
    climateKw: 1.4,
    busyHours: [4, 5, 6, 14],
    week: even,
    festivalDays: 5,
    spread: 0.4,
  },
  {
    name: 'laundry',
    weight: 3,
    open: 7,
    close: 20,
    openKw: 7,
    baseKw: 0.2,
    climateKw: 0.8,
    busyHours: [9, 10, 11],
    week: even,
    festivalDays: 6,
    spread: 0.4,
  },
  {
    name: 'karaoke',
    weight: 3,
    open: 13,
    close: 26,
    openKw: 14,
    baseKw: 1.5,
    climateKw: 12,
    busyHours: [20, 21, 22, 23],
    week: [0.7, 0.7, 0.8, 0.9, 1.2, 1.4, 1],
    festivalDays: 2,
    spread: 0.4,
  },
  {
    name: 'hotel',
    weight: 5,
    open: 0,
    close: 24,
    openKw: 6,
    baseKw: 4,
    climateKw: 18,
    busyHours: [7, 20, 21, 22],
    week: [0.85, 0.85, 0.9, 0.9, 1.1, 1.25, 1],
    festivalDays: 0,
    spread: 0.6,
  },
  {
    name: 'repair',
    weight: 6,
    open: 8,
    close: 19,
    openKw: 2.6,
    baseKw: 0.1,
    climateKw: 0.4,
    busyHours: [],
    week: [1, 1, 1, 1, 1, 1, 0.5],
    festivalDays: 9,
    spread: 0.6,
  },
  {
    name: 'parcels',
    weight: 4,
    open: 7,
    close: 21,
    openKw: 1.7,
    baseKw: 0.4,
    climateKw: 0.8,
    busyHours: [8, 16],
    week: even,
    festivalDays: 5,
    spread: 0.4,
  },
  {
    name: 'convenience around the clock',
    weight: 3,
    open: 0,
    close: 24,
    openKw: 1.4,
    baseKw: 4.2,
    climateKw: 2.2,
    busyHours: [8, 18, 21],
    week: even,
    festivalDays: 0,
    spread: 0.3,
  },
  {
    name: 'game arcade',
    weight: 1,
    open: 10,
    close: 23,
    openKw: 9,
    baseKw: 0.6,
    climateKw: 6,
    busyHours: [19, 20, 21],
    week: [0.7, 0.7, 0.8, 0.8, 1.1, 1.5, 1.5],
    festivalDays: 0,
    spread: 0.3,
  },
]
