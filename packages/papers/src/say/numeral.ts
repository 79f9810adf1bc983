const digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖']
const places = ['', '拾', '佰', '仟']
const groups = ['', '万', '亿', '万亿']

/**
 * A whole number in the capital numerals (大写) that forms want, because they cannot be altered with a stroke.
 * After GB/T 15835 and the People's Bank's rules for filling in cheques: a gap of zeros is one 零, ten is 壹拾.
 * @param value 0 to 9,999,999,999,999,999
 * @throws RangeError for what is no such number
 * @example capitalNumeral(10_203) // 壹万零贰佰零叁
 */
export function capitalNumeral(value: number): string {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`Not a number to write in capitals: ${value}`)
  if (value === 0) return '零'
  let text = ''
  let isGap = false
  for (let group = groups.length - 1; group >= 0; group--) {
    const four = Math.floor(value / 10_000 ** group) % 10_000
    if (four === 0) {
      isGap = text !== ''
      continue
    }
    if (text !== '' && (isGap || four < 1000)) text += '零'
    text += fourDigits(four) + (groups[group] ?? '')
    isGap = false
  }
  return text
}

function fourDigits(value: number): string {
  let text = ''
  let isGap = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10
    if (digit === 0) {
      isGap = text !== ''
      continue
    }
    text += (isGap ? '零' : '') + (digits[digit] ?? '') + (places[place] ?? '')
    isGap = false
  }
  return text
}

/**
 * An amount in capital numerals, to the fen.
 * @param yuan not negative; rounded to the fen
 * @example capitalMoney(1409.5) // 人民币壹仟肆佰零玖元伍角整
 */
export function capitalMoney(yuan: number): string {
  const fen = Math.round(yuan * 100)
  const whole = Math.floor(fen / 100)
  const [jiao, rest] = [Math.floor(fen / 10) % 10, fen % 10]
  if (jiao === 0 && rest === 0) return `人民币${capitalNumeral(whole)}元整`
  const tenths = jiao === 0 ? '' : `${digits[jiao] ?? ''}角`
  const hundredths = rest === 0 ? '整' : `${digits[rest] ?? ''}分`
  if (whole === 0) return `人民币${tenths}${hundredths}`
  return `人民币${capitalNumeral(whole)}元${jiao === 0 ? '零' : ''}${tenths}${hundredths}`
}
