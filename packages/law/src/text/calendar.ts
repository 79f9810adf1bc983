import type { Said } from '../said.js'

export const calendarTexts = {
  unknownYear: (year: number): Said => ({
    zh: `没有 ${year} 年的放假调休安排，不能推算工作日。请把国务院办公厅当年的节假日安排写入本单位的日历文件（davylamp-calendar）。`,
    en: `The holidays of ${year} are not known, so working days cannot be counted. Enter that year's notice of the State Council in the site's calendar file (davylamp-calendar).`,
  }),
  badDate: (date: string): Said => ({
    zh: `“${date}”不是有效日期，请写成 2026-02-06 这样的形式。`,
    en: `"${date}" is no date; write it as 2026-02-06.`,
  }),
  badCount: (count: number): Said => ({
    zh: `工作日天数应为 0 到 1000 的整数，不能是 ${count}。`,
    en: `The number of working days must be a whole number from 0 to 1000, not ${count}.`,
  }),
  yearMismatch: (date: string, year: number): Said => ({
    zh: `${date} 不在 ${year} 年内。`,
    en: `${date} is not in ${year}.`,
  }),
  notAWeekend: (date: string): Said => ({
    zh: `${date} 不是周六或周日，不会是调休上班日。`,
    en: `${date} is no Saturday or Sunday, so it is no make-up day.`,
  }),
  reversed: { zh: '假期的 to 早于 from。', en: 'The holiday ends before it begins.' } satisfies Said,
  yearTaken: (year: number): Said => ({
    zh: `日历已有 ${year} 年。要替换，请加 "replaces": true。`,
    en: `The calendar holds ${year} already. To put this in its place, say "replaces": true.`,
  }),
}
