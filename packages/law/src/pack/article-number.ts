const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const pattern = /^([1-9]\d{0,3})(?:-([1-9]\d?))?$/

/** True for `56` and `224-1`. */
export function isArticleNumber(number: string): boolean {
  return pattern.test(number)
}

/**
 * An article's number as Chinese texts write it.
 * @param number Arabic, `-n` for an inserted article
 * @returns such as 第五十六条, 第一百零三条, 第二百二十四条之一
 * @throws RangeError when it is no article number
 * @example articleNumberZh('224-1') // 第二百二十四条之一
 */
export function articleNumberZh(number: string): string {
  const found = pattern.exec(number)
  if (!found) throw new RangeError(`Not an article number: ${number}`)
  const inserted = found[2] === undefined ? '' : `之${chineseNumeral(Number(found[2]))}`
  return `第${chineseNumeral(Number(found[1]))}条${inserted}`
}

/** An article's number in English: `art. 56`, `art. 224-1`. */
export function articleNumberEn(number: string): string {
  if (!isArticleNumber(number)) throw new RangeError(`Not an article number: ${number}`)
  return `art. ${number}`
}

/** 1 to 9999 in Chinese numerals; ten to nineteen without a leading 一, as laws write them. */
function chineseNumeral(value: number): string {
  const units = ['', '十', '百', '千']
  let text = ''
  let isGap = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      isGap ||= text !== ''
      continue
    }
    if (isGap) text += '零'
    isGap = false
    text += place === 1 && digit === 1 && text === '' ? '十' : `${digits[digit] ?? ''}${units[place] ?? ''}`
  }
  return text
}
