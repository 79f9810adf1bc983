import { type Catalogue, type Params, type Sentence, sentence } from '@davylamp/finding'

/**
 * Sentences on what energy comes to: CO2 and surcharge, with formula and document. Said for every room that asks.
 * Ranges are written `low–high`; `{area}` and `{place}` are Chinese names, those that end in `En` are English.
 */
const chargeTexts = {
  'law.co2': {
    en: 'Energy of each year × factor of {areaEn} in kg CO2 a kWh ({factors}).',
    zh: '各年电量 × {area}电力二氧化碳排放因子（kgCO2/kWh：{factors}）。',
  },
  'law.surcharge': {
    en: '{kwhPerDay} kWh a day × {days:day|days} in which the rule held × {yuan} yuan/kWh ({documentEn}).',
    zh: '日均 {kwhPerDay} kWh × 加价执行期内 {days} 天 × {yuan} 元/kWh（{document}）。',
  },
  'law.stand-in': {
    en: 'No factor of {areaEn} is published for {year}; that of {published} stands in.',
    zh: '{area} {year} 年排放因子尚未公布，以 {published} 年因子代替。',
  },
  'law.displacement': {
    en: 'Power from a plant that does not feed the grid emits almost nothing itself; the figures then say what the same energy would have displaced in the grid.',
    zh: '未上网电站自发自用的电力本身几乎不产生排放；此时数值表示同等电量在电网中可替代的排放。',
  },
  'law.surcharge-draft': {
    en: '{documentEn} ({placeEn}) is a draft: no amount is stated.',
    zh: '{document}（{place}）为征求意见稿，故不给出金额。',
  },
  'law.surcharge-price-unknown': {
    en: 'The price of the surcharge of {placeEn} ({documentEn}) is not known here: look it up. No amount is stated.',
    zh: '{place}加价标准（{document}）本表未载，请查证；故不给出金额。',
  },
  'law.surcharge-unconfirmed': {
    en: 'Number, price or dates of {documentEn} ({placeEn}) could not be confirmed ({yuan} yuan/kWh is reported): no amount is stated before the document is at hand.',
    zh: '{document}（{place}）的文号、标准或日期未能核实（据报道为 {yuan} 元/kWh），取得原件之前不给出金额。',
  },
  'law.surcharge-one': {
    en: 'A place’s own surcharge stands in for the nation’s; the two are not added.',
    zh: '地方加价标准替代国家标准，二者不相加。',
  },
  'law.surcharge-account': {
    en: 'Where the rule takes all use of the account, its metered energy decides, not that of the machines.',
    zh: '规定按户号全部用电量执行的，以该户号计量电量为准，而非设备电量。',
  },
} as const satisfies Catalogue

export function say(code: keyof typeof chargeTexts, params?: Params): Sentence {
  return sentence(chargeTexts, code, params)
}

/** To be said beside CO2 of power that may never have been on the grid. */
export const displacementNote = say('law.displacement')
