import type { DateOrder } from './map-file.js'

/** How the texts of a column say a time; `order` is null where the texts do not tell day from month. */
export type TimeFamily =
  | { readonly is: 'iso' }
  | { readonly is: 'chinese' }
  | { readonly is: 'dotted' }
  | { readonly is: 'compact' }
  | { readonly is: 'month' }
  | { readonly is: 'numeric'; readonly sign: string; readonly shortYear: boolean; readonly order: DateOrder | null }
  | { readonly is: 'named-month'; readonly sign: string; readonly shortYear: boolean }
  | { readonly is: 'epoch'; readonly perSecond: 1 | 1000 }

const offsetAtEnd = /(?:Z|[+-]\d{2}:?\d{2})$/

/** Whether a text ends with an offset from UTC. */
export function hasOffset(text: string): boolean {
  return /\d{1,2}:\d{2}/.test(text) && offsetAtEnd.test(text)
}

/** The family that most of the texts belong to; null when they are no times. */
export function familyOf(texts: readonly string[]): TimeFamily | null {
  const votes = new Map<string, { family: TimeFamily; count: number }>()
  for (const text of texts) {
    const family = familyOfOne(text.trim())
    if (family === null) continue
    const key = JSON.stringify(family)
    votes.set(key, { family, count: (votes.get(key)?.count ?? 0) + 1 })
  }
  const best = [...votes.values()].toSorted((a, b) => b.count - a.count)[0]
  if (best === undefined || best.count * 2 < texts.length) return null
  return best.family.is === 'numeric' ? { ...best.family, order: orderOf(texts) } : best.family
}

function familyOfOne(text: string): TimeFamily | null {
  if (/^\d{4}[-/]\d{1,2}[-/]\d{1,2}(\D|$)/.test(text)) return { is: 'iso' }
  if (/^\d{4}年\d{1,2}月\d{1,2}日/.test(text)) return { is: 'chinese' }
  if (/^\d{4}\.\d{1,2}\.\d{1,2}(\D|$)/.test(text)) return { is: 'dotted' }
  if (/^(19|20)\d{6}(\d{4}|\d{6})?$/.test(text) || /^(19|20)\d{6}[ T]\d{1,2}:\d{2}/.test(text)) return { is: 'compact' }
  if (/^\d{4}(-|\/|年)(0?[1-9]|1[0-2])月?$/.test(text) || /^(19|20)\d{2}(0[1-9]|1[0-2])$/.test(text))
    return { is: 'month' }
  if (/^1\d{9}(\.\d+)?$/.test(text)) return { is: 'epoch', perSecond: 1 }
  if (/^1\d{12}$/.test(text)) return { is: 'epoch', perSecond: 1000 }
  const numeric = /^\d{1,2}([/.-])\d{1,2}\1(\d{4}|\d{2})(\D|$)/.exec(text)
  if (numeric !== null)
    return { is: 'numeric', sign: numeric[1] ?? '/', shortYear: numeric[2]?.length === 2, order: null }
  const named = /^\d{1,2}([- ])[A-Za-z]{3}\1(\d{4}|\d{2})(\D|$)/.exec(text)
  if (named !== null) return { is: 'named-month', sign: named[1] ?? '-', shortYear: named[2]?.length === 2 }
  return null
}

/** Day or month first, where a number above 12 tells; null where none does or they contradict each other. */
export function orderOf(texts: readonly string[]): DateOrder | null {
  let day = false
  let month = false
  for (const text of texts) {
    const parts = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]/.exec(text)
    if (parts === null) continue
    if (Number(parts[1]) > 12) day = true
    if (Number(parts[2]) > 12) month = true
  }
  return day === month ? null : day ? 'day-first' : 'month-first'
}

/** A cell as TIMESTAMP in SQL, as it is written (epochs: UTC); NULL when it is none. `24:00` is the next day's 00:00. */
export function timeSql(cell: string, family: TimeFamily): string {
  switch (family.is) {
    case 'iso':
      return `try_cast(${cell} AS TIMESTAMP)`
    case 'epoch':
      return `make_timestamp(CAST(try_cast(${cell} AS DOUBLE) * ${family.perSecond === 1 ? '1000000' : '1000'} AS BIGINT))`
    case 'chinese':
      return `try_cast(trim(translate(trim(${cell}), '年月日时点分秒', '-- ::')) AS TIMESTAMP)`
    case 'dotted':
      return `try_cast(regexp_replace(${cell}, '^(\\d+)\\.(\\d+)\\.', '\\1-\\2-') AS TIMESTAMP)`
    case 'compact':
      return `try_cast(trim(regexp_replace(regexp_replace(trim(${cell}), '^(\\d{4})(\\d{2})(\\d{2})[ T]?', '\\1-\\2-\\3 '), ' (\\d{2})(\\d{2})(\\d{2})?$', ' \\1:\\2')) AS TIMESTAMP)`
    case 'month':
      return `try_cast(regexp_replace(trim(${cell}), '^(\\d{4})\\D?(\\d{1,2})\\D?$', '\\1-\\2-01') AS TIMESTAMP)`
    case 'numeric':
      return strptime(cell, numericDate(family))
    case 'named-month':
      return strptime(cell, `%d${family.sign}%b${family.sign}${family.shortYear ? '%y' : '%Y'}`)
  }
}

function numericDate(family: Extract<TimeFamily, { is: 'numeric' }>): string {
  const year = family.shortYear ? '%y' : '%Y'
  const parts =
    family.order === 'month-first'
      ? ['%m', '%d', year]
      : family.order === 'year-first'
        ? [year, '%m', '%d']
        : ['%d', '%m', year]
  return parts.join(family.sign)
}

function strptime(cell: string, date: string): string {
  const times = ['%H:%M', '%H:%M:%S', '%H:%M:%S.%f', '%I:%M %p', '%I:%M:%S %p', '%I:%M:%S%p']
  const formats = [date, ...times.map((time) => `${date} ${time}`)].map((format) => `'${format}'`).join(', ')
  const plain = `try_strptime(trim(${cell}), [${formats}])`
  const next = `try_strptime(replace(trim(${cell}), ' 24:00', ' 00:00'), [${formats}]) + INTERVAL 1 DAY`
  return `coalesce(${plain}, CASE WHEN contains(${cell}, ' 24:00') THEN ${next} END)`
}

/** Texts that end with an offset, as TIMESTAMP in UTC. */
export function utcSql(cell: string, family: TimeFamily): string {
  const zone = `regexp_extract(${cell}, '(Z|[+-]\\d{2}:?\\d{2})\\s*$', 1)`
  const digits = `replace(replace(replace(${zone}, ':', ''), '+', ''), '-', '')`
  const minutes = `coalesce(try_cast(left(${digits}, 2) AS INTEGER) * 60 + try_cast(right(${digits}, 2) AS INTEGER), 0)`
  return `${timeSql(withoutOffsetSql(cell), family)} - to_minutes(CASE WHEN ${zone} LIKE '-%' THEN -1 ELSE 1 END * ${minutes})`
}

export function withoutOffsetSql(cell: string): string {
  return `regexp_replace(${cell}, '\\s*(Z|[+-]\\d{2}:?\\d{2})\\s*$', '')`
}

/** A zone that has this offset all year (`+08:00` → `Etc/GMT-8`; POSIX turns the sign), null for parts of an hour. */
export function zoneOfOffset(text: string): string | null {
  const parts = /(Z|([+-])(\d{2}):?(\d{2}))\s*$/.exec(text)
  if (parts === null) return null
  if (parts[1] === 'Z' || Number(parts[3]) + Number(parts[4]) === 0) return 'UTC'
  return parts[4] === '00' ? `Etc/GMT${parts[2] === '+' ? '-' : '+'}${Number(parts[3])}` : null
}
