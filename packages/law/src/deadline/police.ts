import { type Deadline, deadline } from './deadline.js'
import { parties } from './parties.js'

const law = 'public-security-penalties-law'

/** Terms of the police in cases of public security. */
export const policeDeadlines: readonly Deadline[] = [
  deadline({
    code: 'public-security-case',
    name: { zh: '治安案件办案期限', en: 'term of a public security case' },
    basis: { instrument: law, article: '118' },
    length: { amount: 30, unit: 'calendar-days' },
    startsWith: 'case-filed',
    who: parties.police,
    what: { zh: '办结治安案件', en: 'conclude the case' },
    extension: {
      length: { amount: 30, unit: 'calendar-days' },
      times: 2,
      earlier: { before: '2026-01-01', times: 1 },
      condition: { zh: '重大复杂，经上一级公安机关批准', en: 'grave or complex, approved by the police above' },
    },
    note: {
      zh: '鉴定、听证期间不计；2026-01-01 前立案的只能延长一次',
      en: 'time for testing and hearing apart; only one extension if filed before 2026-01-01',
    },
  }),
  deadline({
    code: 'public-security-service',
    name: { zh: '治安处罚决定书送达期限', en: 'service of a public security penalty' },
    basis: { instrument: law, article: '116' },
    length: { amount: 2, unit: 'calendar-days' },
    startsWith: 'decision-announced',
    who: parties.police,
    what: { zh: '无法当场宣告的，送达被处罚人', en: 'serve the decision that could not be announced at once' },
    note: {
      zh: '本法未说明是否为工作日，按自然日从严计算',
      en: 'the law does not say working days: calendar days are the stricter reading',
    },
  }),
  deadline({
    code: 'public-security-limitation',
    name: { zh: '治安处罚追责时效', en: 'limitation of a public security penalty' },
    kind: 'lapses',
    basis: { instrument: law, article: '25' },
    length: { amount: 6, unit: 'months' },
    startsWith: 'act-ended',
    who: parties.police,
    what: { zh: '期内未发现的不再处罚', en: 'may penalise only what was found within it' },
  }),
  deadline({
    code: 'police-property-to-keeper',
    name: { zh: '涉案财物移交保管期限', en: 'property to the keeper' },
    basis: { instrument: 'police-administrative-procedure', article: '190' },
    length: { amount: 24, unit: 'hours' },
    startsWith: 'property-taken',
    who: parties.policeOfficers,
    what: { zh: '将涉案财物移交保管人员并办手续', en: 'hand the property to its keeper' },
    note: { zh: '异地或偏远地区自返回单位起算', en: 'from afar it counts from the return to the station' },
  }),
]
