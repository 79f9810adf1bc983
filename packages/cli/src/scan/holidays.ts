import { chinaCalendar, type Holiday } from '@davylamp/law'

/** China has one legal time; these are its names in the zone database. */
const chineseZones = ['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Chongqing', 'Asia/Harbin', 'PRC']

/** The public holidays of China where records are known to be from there, by province or zone; none elsewhere. */
export function holidaysOf(provinceNamed: boolean, zone: string): readonly Holiday[] {
  if (!provinceNamed && !chineseZones.includes(zone)) return []
  return [...chinaCalendar.years.values()].flatMap(({ holidays }) => holidays)
}
