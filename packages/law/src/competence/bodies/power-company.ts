import { barred } from '../barred.js'
import { allowed, type CompetenceRow, forbidden } from '../competence.js'

const power = 'electric-power-law'

/** A party to the supply contract, no administrative body: it checks its own meters and lines, bills, and cuts in due procedure. */
export const powerCompany: CompetenceRow = {
  ...barred,
  inspect: forbidden([{ instrument: 'enterprise-inspection-opinion' }, { instrument: power, article: '33' }], {
    zh: '供电企业不是行政机关，不能实施行政检查；可按供用电合同查电、抄表，须出示证件，另作用电检查记录',
    en: 'a supplier is no administrative body; it may check meters under its contract, showing a pass, on its own paper',
  }),
  'order-rectification': forbidden([{ instrument: power, article: '32' }], {
    zh: '供电企业可制止违章用电，不能作出责令改正',
    en: 'it may stop misuse, but gives no administrative order',
  }),
  'cut-supply-for-theft': allowed(
    [
      { instrument: 'power-supply-and-use-regulations', article: '40' },
      { instrument: power, article: '32' },
      { instrument: power, article: '29' },
    ],
    {
      zh: '对窃电和情节严重的违章用电，可按规定程序中断供电',
      en: 'may cut supply for theft and grave misuse, in due procedure',
    },
    {
      zh: '现场确认窃电或违章并留证，按规定通知；不得因“挖矿”本身或为逼迫居民停电；恢复供电要记录',
      en: 'theft or misuse confirmed and recorded, with due notice; never for mining as such nor to force a household; restoring is recorded',
    },
  ),
  'collect-differential-tariff': allowed(
    [{ instrument: power, article: '33' }, { instrument: 'mining-notice-2021' }],
    { zh: '按发展改革部门的名单和本省标准加收', en: 'bills it by the list and the province’s rate' },
    { zh: '有正式名单和起止日期；先告知用户', en: 'on a formal list with its dates; the user is told first' },
  ),
}
