/**
 * Makes src/calendar/holiday-rows.ts from the npm package `chinese-days` (MIT), which keeps the State Council's yearly notices as data.
 *
 * npm pack chinese-days && tar xzf chinese-days-*.tgz
 * node packages/law/scripts/build-holidays.mjs package/dist/chinese-days.json [LAST YEAR]
 *
 * Then hold each new year against its notice and enter number and date of the notice below.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [file, lastYear = '2026'] = process.argv.slice(2)
if (!file) throw new Error('Give the path of chinese-days.json.')
const { holidays, workdays } = JSON.parse(readFileSync(file, 'utf8'))

/** Year: number of the notice, its date, and whether the rows were held against its wording. */
const notices = {
  2021: ['国办发明电〔2020〕27号', '2020-11-25', false],
  2022: ['国办发明电〔2021〕11号', '2021-10-25', true],
  2023: ['国办发明电〔2022〕16号', '2022-12-08', true],
  2024: ['国办发明电〔2023〕7号', '2023-10-25', true],
  2025: ['国办发明电〔2024〕12号', '2024-11-12', true],
  2026: ['国办发明电〔2025〕7号', '2025-11-04', true],
}
const names = {
  元旦: 'new-year',
  春节: 'spring-festival',
  清明: 'tomb-sweeping',
  劳动节: 'labour-day',
  端午: 'dragon-boat',
  中秋: 'mid-autumn',
  国庆节: 'national-day',
}

const years = []
for (let year = 2021; year <= Number(lastYear); year++) {
  const notice = notices[year]
  if (!notice) throw new Error(`Enter the notice for ${year} first.`)
  const off = runs(Object.entries(holidays).filter(([date]) => date.startsWith(`${year}-`)))
  const work = Object.keys(workdays)
    .filter((date) => date.startsWith(`${year}-`))
    .sort()
  if (off.length < 5 || work.length === 0) throw new Error(`${year} is not complete in ${file}.`)
  years.push(`  {
    year: ${year},
    notice: '${notice[0]}',
    noticeDate: '${notice[1]}',
    isHeldAgainstNotice: ${notice[2]},
    holidays: [
${off.map(({ name, from, to }) => `      { name: '${name}', from: '${from}', to: '${to}' },`).join('\n')}
    ],
    makeUpDays: [${work.map((date) => `'${date}'`).join(', ')}],
  },`)
}

/** Days of one name that follow one another, as one row. */
function runs(entries) {
  const rows = []
  for (const [date, text] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = names[text.split(',')[1]]
    if (!name) throw new Error(`Unknown holiday: ${text}`)
    const last = rows.at(-1)
    if (last?.name === name && Date.parse(date) - Date.parse(last.to) === 86_400_000) last.to = date
    else rows.push({ name, from: date, to: date })
  }
  return rows
}

writeFileSync(
  join(import.meta.dirname, '../src/calendar/holiday-rows.ts'),
  `import type { HolidayYear } from './calendar.js'

/**
 * Public holidays and make-up working days of the mainland, by the State Council's yearly notices: days off in the week and at the weekend,
 * and the weekend days worked in their place. Plain facts of the notices, taken from the npm package chinese-days 1.5.7 (MIT, Yawei sun) on
 * 2026-11-24; \`isHeldAgainstNotice\` says which years were read against the wording of the notice as newspapers reprinted it.
 * Made by scripts/build-holidays.mjs; do not edit.
 */
export const holidayRows: readonly HolidayYear[] = [
${years.join('\n')}
]
`,
)
