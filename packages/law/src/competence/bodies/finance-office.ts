import { barred } from '../barred.js'
import { allowed, type CompetenceRow } from '../competence.js'
import { ownCase } from '../procedure.js'

const law = 'illegal-fundraising-regulations'
const onlyOwn = {
  zh: '须为本级处置非法集资牵头部门；限于涉嫌非法集资，不含“挖矿”本身',
  en: 'as the lead body against illegal fund-raising, and for that only, not for mining as such',
}

/** Lead body against illegal fund-raising: cloud mining, shares of machines sold to the public. */
export const financeOffice: CompetenceRow = {
  ...barred,
  ...ownCase,
  inspect: allowed(
    [{ instrument: law, article: '21' }],
    { zh: '可进入涉嫌非法集资的场所调查取证', en: 'may enter places of suspected fund-raising' },
    onlyOwn,
  ),
  'order-rectification': allowed(
    [{ instrument: law, article: '23' }],
    { zh: '责令停止非法集资活动', en: 'orders illegal fund-raising to stop' },
    onlyOwn,
  ),
  'seal-or-seize': allowed(
    [{ instrument: law, article: '24' }],
    {
      zh: '经主要负责人批准可查封场所、查封扣押资产',
      en: 'may seal premises and seize assets with its chief’s approval',
    },
    onlyOwn,
  ),
  penalise: allowed(
    [{ instrument: law, article: '30' }],
    { zh: '处罚非法集资人', en: 'penalises those who raise the funds' },
    onlyOwn,
  ),
}
