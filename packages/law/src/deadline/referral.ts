import type { Basis } from '../pack/instrument.js'
import type { Said } from '../said.js'
import { type Deadline, type DeadlineRow, deadline } from './deadline.js'
import { parties } from './parties.js'

const note: Said = {
  zh: '规定未说明是否为工作日，按自然日从严计算',
  en: 'the text does not say working days: calendar days are the stricter reading',
}
const at = (article: string): Basis => ({ instrument: 'referral-regulations', article })
const threeDays = { amount: 3, unit: 'calendar-days' } as const
const oneDay = { amount: 24, unit: 'hours' } as const
const inDays = (row: Omit<DeadlineRow, 'length'>) => deadline({ ...row, length: threeDays, note })
const inHours = (row: Omit<DeadlineRow, 'length'>) => deadline({ ...row, length: oneDay })

/** Terms of handing a case over to the police. */
export const referralDeadlines: readonly Deadline[] = [
  inDays({
    code: 'referral-approval',
    name: { zh: '移送审批期限', en: 'approval of a referral' },
    basis: at('5'),
    startsWith: 'referral-reported',
    who: parties.bodyHead,
    what: { zh: '决定是否批准移送；不批准的记录理由', en: 'approves the referral or notes why not' },
  }),
  inHours({
    code: 'referral-dispatch',
    name: { zh: '移送期限', en: 'sending the referral' },
    basis: at('5'),
    startsWith: 'referral-approved',
    who: parties.body,
    what: { zh: '向同级公安机关移送', en: 'sends the case to the police of its level' },
  }),
  inHours({
    code: 'police-forwarding',
    name: { zh: '公安转送期限', en: 'passing on by the police' },
    basis: at('7'),
    startsWith: 'referral-received',
    who: parties.police,
    what: { zh: '不属本机关管辖的转送并书面告知', en: 'pass on what is not theirs, and tell in writing' },
  }),
  inHours({
    code: 'missing-papers-notice',
    name: { zh: '公安通知补正期限', en: 'asking for missing papers' },
    basis: { instrument: 'police-criminal-procedure', article: '180' },
    startsWith: 'referral-received',
    who: parties.police,
    what: { zh: '材料不全的，通知移送机关补正', en: 'say which papers are missing' },
  }),
  inDays({
    code: 'missing-papers',
    name: { zh: '移送材料补正期限', en: 'sending missing papers' },
    basis: { instrument: 'police-criminal-procedure', article: '180' },
    startsWith: 'missing-papers-told',
    who: parties.body,
    what: { zh: '补正移送材料', en: 'sends the missing papers' },
  }),
  inDays({
    code: 'police-filing-decision',
    name: { zh: '公安审查决定期限', en: 'decision of the police to file' },
    basis: at('8'),
    startsWith: 'referral-received',
    who: parties.police,
    what: {
      zh: '决定是否立案并书面通知；不立案的说明理由、退卷',
      en: 'decide whether to file, and tell in writing with reasons',
    },
  }),
  inDays({
    code: 'refusal-review-request',
    name: { zh: '提请复议期限', en: 'asking again after a refusal' },
    kind: 'lapses',
    basis: at('9'),
    startsWith: 'refusal-received',
    who: parties.body,
    what: { zh: '提请公安复议，或建议检察院立案监督', en: 'asks the police again, or the procuratorate to supervise' },
  }),
  inDays({
    code: 'refusal-review-answer',
    name: { zh: '公安复议答复期限', en: 'answer to the second request' },
    basis: at('9'),
    startsWith: 'review-request-received',
    who: parties.police,
    what: { zh: '作出复议决定并书面通知', en: 'decide again and tell in writing' },
  }),
  inDays({
    code: 'goods-handover',
    name: { zh: '涉案物品移交期限', en: 'handing over the goods' },
    basis: at('12'),
    startsWith: 'filing-notice-received',
    who: parties.body,
    what: { zh: '移交涉案物品和材料并办结交接', en: 'hands over goods and papers and completes the receipt' },
  }),
]
