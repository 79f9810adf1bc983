import type { Language } from '@davylamp/finding'
import { capitalMoney } from './numeral.js'

const months = 'January February March April May June July August September October November December'.split(' ')

/**
 * A local date as papers write it: Arabic figures, no leading zeros (GB/T 9704-2012, 7.3.5.5).
 * @param date `YYYY-MM-DD`
 */
export function sayDate(date: string, language: Language): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${months[month - 1]} ${year}`
}

/** A local moment `YYYY-MM-DDTHH:MM`. */
export function sayMoment(moment: string, language: Language): string {
  const [date = '', time = ''] = moment.split('T')
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const said = language === 'zh' ? `${hour}时${String(minute).padStart(2, '0')}分` : time.slice(0, 5)
  return language === 'zh' ? `${sayDate(date, language)}${said}` : `${sayDate(date, language)}, ${said}`
}

/** An amount in yuan; in Chinese in words too, as forms want it. */
export function sayMoney(yuan: number, language: Language): string {
  const figures = yuan.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return language === 'zh' ? `${figures}元（大写：${capitalMoney(yuan)}）` : `CNY ${figures}`
}

/** A number as people read it. */
export function sayNumber(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 })
}

/**
 * The number of a paper: word of the body, word of the series, year in the brackets 〔〕, running number without zeros or 第.
 * @example sayPaperNumber({ word: '青节能', series: '检', year: 2022, number: 3 }) // 青节能检〔2022〕3号
 */
export function sayPaperNumber(of: {
  readonly word: string
  readonly series: string
  readonly year: number
  readonly number: number
}): string {
  return `${of.word}${of.series}〔${of.year}〕${of.number}号`
}
