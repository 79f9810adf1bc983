import type { Catalogue } from './sentence.js'

/** Sentences of the power sense. Codes never change once published; texts may. */
export const powerTexts = {
  'power.plateau': {
    en: 'A constant load of {kw} kW runs on {share} % of the days.',
    zh: '有 {kw} 千瓦的恒定负荷，出现在 {share}% 的日子里。',
  },
} as const satisfies Catalogue
