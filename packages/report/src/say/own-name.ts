import type { Language } from '@davylamp/finding'

/** `Shiban plant (石板水电站)`, also with something behind it: `Telecom mast (通信基站) 0011`. */
const bilingual =
  /^([^\p{Script=Han}]*[A-Za-z][^\p{Script=Han}]*?)\s*[(（](\p{Script=Han}[^)）]*)[)）]\s*([^\p{Script=Han}]*)$/u

/** A name that tables give in both languages, in the reader's own; any other name as it is. */
export function ownName(name: string, language: Language): string {
  const found = bilingual.exec(name)
  const [, latin = '', han = '', behind = ''] = found ?? []
  return found === null ? name : [language === 'zh' ? han : latin, behind].filter((part) => part !== '').join(' ')
}
