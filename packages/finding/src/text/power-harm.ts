import type { Catalogue } from './sentence.js'

/** What the energy of a finding comes to. Codes never change once published; texts may. */
export const powerHarmTexts = {
  'power.energy': {
    en: '{kw} kW × {hours} h a day × {days:day|days} × {share} of the time.',
    zh: '{kw} 千瓦 × 每天 {hours} 小时 × {days} 天 × 运行时间占比 {share}。',
  },
  'power.energy-of-record-alone': {
    en: 'The load was there when the record began; only the days on record are counted.',
    zh: '记录开始时负荷已存在，仅计入有记录的天数。',
  },
  'power.energy-goes-on': {
    en: 'The load goes on at the end of the record; it is counted up to {date}.',
    zh: '记录结束时负荷仍在，计算截至 {date}。',
  },
  'power.no-surcharge-then': {
    en: 'No surcharge that is known here was in force in that time, so none is stated.',
    zh: '该时段内没有已知生效的加价规定，因此不给出加价电费。',
  },
  'power.no-province': {
    en: 'No province was named, so CO2 is by the mean of China and no surcharge is stated.',
    zh: '未指定省份，碳排放按全国平均因子计算，不给出加价电费。',
  },
} as const satisfies Catalogue
