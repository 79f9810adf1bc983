import type { Language } from '@davylamp/finding'
import { roles } from './role.js'

/** What `--help` and the documentation say about `--map FILE`; see map-file.ts for the reader. */
export function mapFileHelp(language: Language): string {
  return (language === 'zh' ? zh : en).trim()
}

const names = roles.join(', ')

const en = `
A map says what the columns of a table mean when that cannot be told from their names.
It is a text file, one statement a line; # begins a comment.

  meter_id   = 户号            a column by its header …
  time       = #2              … or by its number, from 1
  date       = 日期            a day, and beside it
  clock      = 时刻            the hour or time of day, or
  point      = 点号            the number of the interval in the day
  values     = P1 .. P96       the points of a day, from the first column to the last
  unit       = kwh             w, kw, mw (mean power), wh, kwh, mwh, 10mwh (energy), or a column that says it
  interval   = 15              minutes, when the times do not tell
  stamp      = end             times are the start (the rule) or the end of their interval
  zone       = Asia/Shanghai   of times that do not say theirs
  decimal    = comma           or point
  date_order = day-first       or month-first, year-first
  separator  = \\001            or tab, space, or the character itself
  header     = none            the first line is data already
  null       = \\N              a text that stands for nothing
  forward    = 1, 2            texts of the quantity column: taken from the grid
  reverse    = 3               … fed back to it
  table      = readings        readings, registers, phases, customers, sites, site_links, tariffs, temperatures, balance, summaries

Columns that may be named: ${names}.
A map serves every table that has all the columns it names; other tables are guessed as usual.
`

const zh = `
当列名不足以判断各列含义时，用映射文件说明。映射文件为文本，每行一条，# 之后为注释。

  meter_id   = 户号            按列名指定
  time       = #2              或按列号指定（从 1 起）
  date       = 日期            日期，另配
  clock      = 时刻            当天的钟点或时刻，或
  point      = 点号            当天第几个时段
  values     = P1 .. P96       一天各点，从首列到末列
  unit       = kwh             w、kw、mw（平均功率），wh、kwh、mwh、10mwh（电量，10mwh 即万千瓦时），或写明单位的列
  interval   = 15              时段分钟数，无法从时间得知时填写
  stamp      = end             时间为时段的开始（默认）或结束
  zone       = Asia/Shanghai   未写明时区的时间所用时区
  decimal    = comma           小数点为逗号；或 point
  date_order = day-first       日在前；或 month-first、year-first
  separator  = \\001            分隔符，也可为 tab、space 或字符本身
  header     = none            首行即为数据
  null       = \\N              表示空值的文本
  forward    = 1, 2            数据类型列中表示正向（用电）的文本
  reverse    = 3               …表示反向（上网）的文本
  table      = readings        readings、registers、phases、customers、sites、site_links、tariffs、temperatures、balance、summaries

可指定的列：${names}。
包含所列全部列的表使用此映射；其他表照常自动判断。
`
