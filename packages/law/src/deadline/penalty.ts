import type { Basis } from '../pack/instrument.js'
import { type Deadline, deadline } from './deadline.js'
import { parties } from './parties.js'

const law = 'administrative-penalty-law'
/** Two, three, five and seven days are working days in this law; longer terms are not. */
const workingDays: Basis = { instrument: law, article: '85' }

/** Terms of an administrative penalty. */
export const penaltyDeadlines: readonly Deadline[] = [
  deadline({
    code: 'preservation-decision',
    name: { zh: '先行登记保存处理期限', en: 'decision on preserved evidence' },
    basis: { instrument: law, article: '56' },
    countedBy: workingDays,
    length: { amount: 7, unit: 'working-days' },
    startsWith: 'preservation-begun',
    who: parties.body,
    what: { zh: '对先行登记保存的证据作出处理决定', en: 'decides what becomes of the preserved evidence' },
  }),
  deadline({
    code: 'penalty-decision',
    name: { zh: '行政处罚办案期限', en: 'decision on a penalty' },
    basis: { instrument: law, article: '60' },
    length: { amount: 90, unit: 'calendar-days' },
    startsWith: 'case-filed',
    who: parties.body,
    what: { zh: '作出行政处罚决定', en: 'decides on the penalty' },
    note: {
      zh: '法律、法规、规章另有规定的从其规定；末日逢节假日，本法未规定顺延，按不顺延计',
      en: 'special laws and rules go first; the law does not move an end on a holiday, so it stands',
    },
  }),
  deadline({
    code: 'penalty-service',
    name: { zh: '处罚决定书送达期限', en: 'service of the decision' },
    basis: { instrument: law, article: '61' },
    countedBy: workingDays,
    length: { amount: 7, unit: 'working-days' },
    startsWith: 'decision-announced',
    who: parties.body,
    what: { zh: '当事人不在场时送达处罚决定书', en: 'serves the decision on a party that was absent' },
  }),
  deadline({
    code: 'hearing-request',
    name: { zh: '听证申请期限', en: 'asking for a hearing' },
    kind: 'lapses',
    basis: { instrument: law, article: '64' },
    countedBy: workingDays,
    length: { amount: 5, unit: 'working-days' },
    startsWith: 'hearing-right-told',
    who: parties.party,
    what: { zh: '要求听证', en: 'asks for a hearing' },
  }),
  deadline({
    code: 'hearing-notice',
    name: { zh: '听证通知期限', en: 'notice of the hearing' },
    kind: 'notice-before',
    basis: { instrument: law, article: '64' },
    countedBy: workingDays,
    length: { amount: 7, unit: 'working-days' },
    startsWith: 'hearing-held',
    who: parties.body,
    what: { zh: '通知听证的时间、地点', en: 'tells time and place of the hearing' },
    note: { zh: '听证当日不计，向前数七个工作日', en: 'seven working days counted back, the day of the hearing apart' },
  }),
  deadline({
    code: 'fine-payment',
    name: { zh: '罚款缴纳期限', en: 'payment of a fine' },
    basis: { instrument: law, article: '67' },
    length: { amount: 15, unit: 'calendar-days' },
    startsWith: 'decision-received',
    who: parties.party,
    what: { zh: '到指定银行或以电子方式缴纳罚款', en: 'pays the fine' },
  }),
  deadline({
    code: 'penalty-limitation',
    name: { zh: '行政处罚追责时效', en: 'limitation of a penalty' },
    kind: 'lapses',
    basis: { instrument: law, article: '36' },
    length: { amount: 2, unit: 'years' },
    startsWith: 'act-ended',
    who: parties.body,
    what: {
      zh: '期内未发现的不再处罚；继续行为从终了起算',
      en: 'may penalise only what was found within it; a lasting act counts from its end',
    },
  }),
  deadline({
    code: 'penalty-limitation-with-harm',
    name: { zh: '行政处罚追责时效（金融安全等且有危害后果）', en: 'limitation where finance or life is harmed' },
    kind: 'lapses',
    basis: { instrument: law, article: '36' },
    length: { amount: 5, unit: 'years' },
    startsWith: 'act-ended',
    who: parties.body,
    what: { zh: '期内未发现的不再处罚', en: 'may penalise only what was found within it' },
  }),
]
