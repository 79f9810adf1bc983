import { type Deadline, deadline } from './deadline.js'
import { parties } from './parties.js'

/** No law sets these: each campaign does. The lengths are defaults, to be set by `configureDeadline`. */
export const campaignDeadlines: readonly Deadline[] = [
  deadline({
    code: 'lead-feedback',
    origin: 'campaign',
    name: { zh: '下发线索反馈期限', en: 'feedback on a lead sent down' },
    basis: null,
    length: { amount: 5, unit: 'working-days' },
    startsWith: 'lead-received',
    who: parties.lead,
    what: { zh: '反馈核查结果', en: 'reports what was found' },
    note: {
      zh: '全国无统一规定，常见 3、5、10 个工作日；默认 5 个',
      en: 'no national number; 3, 5 or 10 working days are common; 5 by default',
    },
  }),
  deadline({
    code: 'weekly-clearance',
    origin: 'campaign',
    name: { zh: '重点名单周清零', en: 'weekly clearance of the priority list' },
    basis: null,
    length: { amount: 1, unit: 'weeks' },
    weekday: 5,
    startsWith: 'batch-received',
    who: parties.lead,
    what: { zh: '清零上一批重点名单', en: 'clears the batch before' },
    endOnHoliday: 'moves-back',
    note: {
      zh: '各地做法不一，默认每周五；逢假日提前',
      en: 'places differ; Friday by default, earlier before a holiday',
    },
  }),
  deadline({
    code: 'project-list-refresh',
    origin: 'campaign',
    name: { zh: '项目清单更新', en: 'refreshing the list of projects' },
    basis: { instrument: 'mining-notice-2021' },
    length: { amount: 7, unit: 'calendar-days' },
    startsWith: 'list-reported',
    who: parties.lead,
    what: { zh: '更新存量和在建项目清单', en: 'refreshes the list of existing and planned projects' },
    note: { zh: '按周更新，由网页转载得知', en: 'weekly, as pages report' },
  }),
]
