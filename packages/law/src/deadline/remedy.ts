import type { Basis } from '../pack/instrument.js'
import { type Deadline, deadline } from './deadline.js'
import { parties } from './parties.js'

const reconsideration = 'administrative-reconsideration-law'
const lawsuit = 'administrative-procedure-law'
/** Both laws refer to civil procedure for counting; short terms of reconsideration are working days. */
const reconsiderationDays: Basis = { instrument: reconsideration, article: '88' }
const lawsuitDays: Basis = { instrument: lawsuit, article: '101' }

/** Terms of those who object, and of the body that answers them. */
export const remedyDeadlines: readonly Deadline[] = [
  deadline({
    code: 'reconsideration-request',
    name: { zh: '行政复议申请期限', en: 'asking for reconsideration' },
    kind: 'lapses',
    basis: { instrument: reconsideration, article: '20' },
    countedBy: reconsiderationDays,
    length: { amount: 60, unit: 'calendar-days' },
    startsWith: 'act-known',
    who: parties.party,
    what: { zh: '申请行政复议', en: 'asks for reconsideration' },
    endOnHoliday: 'moves-on',
    note: {
      zh: '未告知复议权利的，自知道权利起算，最长一年',
      en: 'when the right was not told it runs from knowing it, a year at most',
    },
  }),
  deadline({
    code: 'reconsideration-answer',
    name: { zh: '复议答复举证期限', en: 'answer in reconsideration' },
    basis: { instrument: reconsideration, article: '48' },
    countedBy: reconsiderationDays,
    length: { amount: 10, unit: 'working-days' },
    startsWith: 'reconsideration-copy-received',
    who: parties.body,
    what: { zh: '提出书面答复并提交证据、依据', en: 'answers in writing with evidence and basis' },
  }),
  deadline({
    code: 'reconsideration-decision',
    name: { zh: '复议审理期限', en: 'decision in reconsideration' },
    basis: { instrument: reconsideration, article: '62' },
    countedBy: reconsiderationDays,
    length: { amount: 60, unit: 'calendar-days' },
    startsWith: 'reconsideration-accepted',
    who: parties.reviewBody,
    what: { zh: '作出复议决定', en: 'decides' },
    endOnHoliday: 'moves-on',
    extension: {
      length: { amount: 30, unit: 'calendar-days' },
      times: 1,
      condition: { zh: '情况复杂，经批准并书面告知', en: 'complex, approved and told in writing' },
    },
  }),
  deadline({
    code: 'lawsuit',
    name: { zh: '行政诉讼起诉期限', en: 'bringing a lawsuit' },
    kind: 'lapses',
    basis: { instrument: lawsuit, article: '46' },
    countedBy: lawsuitDays,
    length: { amount: 6, unit: 'months' },
    startsWith: 'act-known',
    who: parties.party,
    what: { zh: '直接向人民法院起诉', en: 'sues directly' },
    endOnHoliday: 'moves-on',
  }),
  deadline({
    code: 'lawsuit-after-reconsideration',
    name: { zh: '复议后起诉期限', en: 'lawsuit after reconsideration' },
    kind: 'lapses',
    basis: { instrument: lawsuit, article: '45' },
    countedBy: lawsuitDays,
    length: { amount: 15, unit: 'calendar-days' },
    startsWith: 'reconsideration-decision-received',
    who: parties.party,
    what: { zh: '不服复议决定的起诉', en: 'sues against the decision' },
    endOnHoliday: 'moves-on',
  }),
  deadline({
    code: 'lawsuit-answer',
    name: { zh: '应诉答辩举证期限', en: 'answer in a lawsuit' },
    basis: { instrument: lawsuit, article: '67' },
    countedBy: lawsuitDays,
    length: { amount: 15, unit: 'calendar-days' },
    startsWith: 'complaint-received',
    who: parties.body,
    what: { zh: '提交证据、依据和答辩状', en: 'files evidence, basis and answer' },
    endOnHoliday: 'moves-on',
  }),
]
