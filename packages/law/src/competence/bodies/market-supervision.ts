import { barred } from '../barred.js'
import { allowed, type CompetenceRow } from '../competence.js'
import { ownCase } from '../procedure.js'

const registration = 'market-entity-registration-regulations'
const unlicensed = 'unlicensed-operation-measures'
const onlyOwn = {
  zh: '限于虚假登记、无照经营等登记事项，不含住宅',
  en: 'for false registration, unlicensed trading and the like; not homes',
}

/** Licences, names, scope and false registration. */
export const marketSupervision: CompetenceRow = {
  ...barred,
  ...ownCase,
  inspect: allowed(
    [
      { instrument: registration, article: '39' },
      { instrument: unlicensed, article: '11' },
    ],
    { zh: '可进入经营场所检查登记事项和无照经营', en: 'may enter places of business' },
    onlyOwn,
  ),
  'order-rectification': allowed(
    [
      { instrument: registration, article: '44' },
      { instrument: registration, article: '46' },
    ],
    { zh: '对登记违法责令改正', en: 'orders registration faults corrected' },
    onlyOwn,
  ),
  'seal-or-seize': allowed(
    [{ instrument: unlicensed, article: '11' }],
    {
      zh: '对涉嫌无照经营的场所可查封，工具设备可查封扣押',
      en: 'may seal places and seize tools of unlicensed trading',
    },
    {
      zh: '须有无照经营的事实基础，不能只因“挖矿”；须办强制措施审批',
      en: 'on grounds of unlicensed trading, not of mining as such; with the approval of the measure',
    },
  ),
  penalise: allowed(
    [
      { instrument: registration, article: '44' },
      { instrument: unlicensed, article: '13' },
    ],
    { zh: '处罚虚假登记、无照经营', en: 'penalises false registration and unlicensed trading' },
    onlyOwn,
  ),
  confiscate: allowed(
    [
      { instrument: registration, article: '44' },
      { instrument: unlicensed, article: '13' },
    ],
    { zh: '没收违法所得', en: 'takes unlawful gains' },
    { zh: '只限违法所得，不含矿机', en: 'gains only, not the machines' },
  ),
}
