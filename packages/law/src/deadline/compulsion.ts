import type { Basis } from '../pack/instrument.js'
import { type Deadline, deadline } from './deadline.js'
import { parties } from './parties.js'

const law = 'administrative-compulsion-law'
/** Terms of ten days or less are working days in this law. */
const workingDays: Basis = { instrument: law, article: '69' }

/** Terms of compulsory measures. */
export const compulsionDeadlines: readonly Deadline[] = [
  deadline({
    code: 'compulsion-back-report',
    name: { zh: '紧急强制措施补报期限', en: 'reporting a measure taken at once' },
    basis: { instrument: law, article: '19' },
    length: { amount: 24, unit: 'hours' },
    startsWith: 'measure-taken',
    who: parties.officers,
    what: { zh: '向负责人报告并补办批准', en: 'report to the head and get the approval' },
  }),
  deadline({
    code: 'seizure-term',
    name: { zh: '查封、扣押期限', en: 'term of sealing or seizure' },
    kind: 'lapses',
    basis: { instrument: law, article: '25' },
    length: { amount: 30, unit: 'calendar-days' },
    startsWith: 'measure-taken',
    who: parties.body,
    what: { zh: '期满前作出处理决定，否则解除', en: 'decides before it ends, or lifts the measure' },
    extension: {
      length: { amount: 30, unit: 'calendar-days' },
      times: 1,
      condition: {
        zh: '情况复杂，经负责人批准，书面告知并说明理由',
        en: 'complex, approved by the head, told in writing with reasons',
      },
    },
    note: { zh: '检测、鉴定期间不计，须另行记录', en: 'time for testing does not count and is recorded apart' },
  }),
  deadline({
    code: 'enforcement-demand',
    name: { zh: '申请法院执行前的催告期', en: 'demand before the court is asked' },
    kind: 'not-before',
    basis: { instrument: law, article: '54' },
    countedBy: workingDays,
    length: { amount: 10, unit: 'working-days' },
    startsWith: 'demand-served',
    who: parties.body,
    what: { zh: '期满仍不履行方可申请强制执行', en: 'may ask the court only after it has passed' },
  }),
  deadline({
    code: 'court-enforcement-application',
    name: { zh: '申请法院强制执行期限', en: 'asking the court to enforce' },
    basis: { instrument: law, article: '53' },
    length: { amount: 3, unit: 'months' },
    startsWith: 'remedy-term-ended',
    who: parties.body,
    what: { zh: '向人民法院申请强制执行', en: 'asks the court to enforce' },
  }),
]
