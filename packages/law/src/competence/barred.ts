import { type CompetenceRow, forbidden } from './competence.js'

const penalty = 'administrative-penalty-law'
const compulsion = 'administrative-compulsion-law'

/** What bars a body from an act where no rule of its own gives the power. */
export const barred: CompetenceRow = {
  inspect: forbidden([{ instrument: 'enterprise-inspection-opinion' }, { instrument: penalty, article: '42' }], {
    zh: '检查只能由有执法权、经授权或依法受委托的机关，由持证人员实施；协调机构、检测机构、外包单位和无证人员不得检查',
    en: 'only bodies with the power, authorised or lawfully entrusted, inspect, by certified officers; coordinating bodies, institutes, contractors and people without certificate may not',
  }),
  'order-rectification': forbidden(
    [
      { instrument: penalty, article: '28' },
      { instrument: penalty, article: '17' },
    ],
    {
      zh: '责令改正须由对该行为有管理职权的行政机关作出',
      en: 'an order to correct is for the body that has power over the matter',
    },
  ),
  'preserve-evidence': forbidden([{ instrument: penalty, article: '56' }], {
    zh: '先行登记保存只能由办案的行政机关在收集证据时经负责人批准采取',
    en: 'preservation is for the body that handles the case, approved by its head',
  }),
  'seal-or-seize': forbidden(
    [
      { instrument: compulsion, article: '22' },
      { instrument: compulsion, article: '10' },
    ],
    {
      zh: '查封、扣押须有法律、法规授权，规范性文件不能授权；该机关对此没有授权',
      en: 'sealing and seizing need a law or regulation, no notice can grant them; this body has none here',
    },
  ),
  penalise: forbidden([{ instrument: penalty, article: '17' }], {
    zh: '处罚只能由有处罚权的行政机关在职权内实施',
    en: 'penalties are for bodies that have the power, within it',
  }),
  confiscate: forbidden([{ instrument: penalty, article: '17' }], {
    zh: '没收是行政处罚，只能由法律授予该权的机关决定',
    en: 'confiscation is a penalty, for the body to which the law gives it',
  }),
  'cut-supply-for-theft': forbidden([{ instrument: 'electric-power-law', article: '29' }], {
    zh: '中断供电由供电企业依法定程序实施；任何机关不得以停电逼迫居民',
    en: 'supply is cut by the supplier in due procedure; no body may cut a household to force it',
  }),
  'collect-differential-tariff': forbidden([{ instrument: 'electric-power-law', article: '33' }], {
    zh: '电费由供电企业按核准电价计收；发展改革部门提供名单',
    en: 'the supplier bills by approved price; the list comes from development and reform',
  }),
  'refer-to-police': forbidden([{ instrument: 'referral-regulations', article: '3' }], {
    zh: '移送由有处罚权的行政执法机关作出；其他单位应将线索交主管机关，或依法报案、举报',
    en: 'a referral is made by a body with power to penalise; others hand the lead to it, or report to the police',
  }),
  'file-criminal-case': forbidden(
    [
      { instrument: 'criminal-procedure-law', article: '19' },
      { instrument: 'criminal-procedure-law', article: '3' },
    ],
    {
      zh: '刑事立案侦查由公安机关进行，行政机关应当移送',
      en: 'crimes are filed and investigated by the police; others refer',
    },
  ),
  'enter-home': forbidden(
    [
      { instrument: 'criminal-law', article: '245' },
      { instrument: 'public-security-penalties-law', article: '103' },
    ],
    {
      zh: '未经住户书面同意不得进入住宅；检查住所须由公安机关凭检查证',
      en: 'no entry of a home without written consent; a search of one takes the police and their warrant',
    },
  ),
  'record-interview': forbidden(
    [
      { instrument: penalty, article: '55' },
      { instrument: penalty, article: '42' },
    ],
    {
      zh: '询问笔录由两名以上持证执法人员制作；其他人员只能记录自愿陈述，不作询问笔录',
      en: 'interviews are recorded by two certified officers; others may note what is freely told, which is no such record',
    },
  ),
}
