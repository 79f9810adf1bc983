import type { Said } from '../said.js'

/** Who has to keep a term. */
export const parties = {
  body: { zh: '办案的行政机关', en: 'the administrative body' },
  bodyHead: { zh: '行政机关负责人', en: 'the head of the body' },
  officers: { zh: '执法人员', en: 'the officers' },
  party: { zh: '当事人', en: 'the party' },
  police: { zh: '公安机关', en: 'the police' },
  policeOfficers: { zh: '办案民警', en: 'the police officers' },
  reviewBody: { zh: '行政复议机关', en: 'the reconsideration body' },
  operator: { zh: '网络运营者', en: 'the network operator' },
  processor: { zh: '个人信息处理者', en: 'whoever processes the data' },
  lead: { zh: '承办单位', en: 'the unit in charge' },
} as const satisfies Record<string, Said>
