import type { Unit } from '../map-file.js'

/** What turns a value of an interval into mean kW. */
export function kwFactor(unit: Unit, intervalMinutes: number): number {
  const perHour = 60 / intervalMinutes
  switch (unit) {
    case 'w':
      return 0.001
    case 'kw':
      return 1
    case 'mw':
      return 1000
    case 'wh':
      return 0.001 * perHour
    case 'kwh':
      return perHour
    case 'mwh':
      return 1000 * perHour
    case '10mwh':
      return 10_000 * perHour
  }
}

/** Names that say power or energy without a unit: 功率 and 负荷 are kW, 电量 is kWh. */
export function unitByName(key: string): Unit | null {
  if (/功率|负荷|power|load|demand/.test(key)) return 'kw'
  if (/电量|度数|energy|consumption|usage/.test(key)) return 'kwh'
  return null
}
