import { type Deadline, deadline } from './deadline.js'
import { parties } from './parties.js'

/** How long something is kept at least. How long case files are kept is each unit's own table (档案法实施条例, article 19). */
export const retentionDeadlines: readonly Deadline[] = [
  deadline({
    code: 'network-logs',
    name: { zh: '网络日志留存期', en: 'keeping of network logs' },
    kind: 'keep-until',
    basis: { instrument: 'cybersecurity-law', article: '23' },
    length: { amount: 6, unit: 'months' },
    startsWith: 'logged',
    who: parties.operator,
    what: { zh: '留存网络日志', en: 'keeps the logs' },
    note: { zh: '期满后可能已删除，需要的日志应尽早调取', en: 'they may be gone after it: ask for them early' },
  }),
  deadline({
    code: 'impact-assessment-records',
    name: { zh: '个人信息影响评估记录保存期', en: 'keeping of impact assessments' },
    kind: 'keep-until',
    basis: { instrument: 'personal-information-protection-law', article: '56' },
    length: { amount: 3, unit: 'years' },
    startsWith: 'assessment-made',
    who: parties.processor,
    what: { zh: '保存评估报告和处理记录', en: 'keeps report and records' },
  }),
]
