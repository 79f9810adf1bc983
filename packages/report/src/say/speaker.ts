import { type Language, type Params, sentence, type Sentence } from '@davylamp/finding'
import { formatCount } from './quantity.js'
import { type ReportCode, reportTexts } from '../texts.js'

/** Says sentences of this room, and those that others have said, in one language. */
export interface Speaker {
  readonly language: Language
  (code: ReportCode, params?: Params): string
  of(said: Pick<Sentence, 'en' | 'zh'>): string
  /** `3 files`, `1 file`, `3 个文件`; the code without `.one` and `.many`. */
  count(unit: CountedUnit, count: number): string
  /** `a, b and c`; `a、b、c`. */
  list(items: readonly string[]): string
}

type UnitOf<Code> = Code extends `unit.${infer Unit}.many` ? Unit : never
export type CountedUnit = UnitOf<ReportCode>

export function speaker(language: Language): Speaker {
  const say = (code: ReportCode, params: Params = {}) => sentence(reportTexts, code, params)[language]
  return Object.assign(say, {
    language,
    of: (said: Pick<Sentence, 'en' | 'zh'>) => said[language],
    count: (unit: CountedUnit, count: number) =>
      say(count === 1 ? `unit.${unit}.one` : `unit.${unit}.many`, { n: formatCount(count) }),
    list: (items: readonly string[]) => {
      if (language === 'zh') return items.join('、')
      if (items.length < 2) return items.join('')
      return `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
    },
  })
}

/** Whether the texts know how to count this unit. */
export function isCountedUnit(unit: string): unit is CountedUnit {
  return `unit.${unit}.many` in reportTexts
}
