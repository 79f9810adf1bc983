import { barred } from '../barred.js'
import { allowed, type CompetenceRow, forbidden } from '../competence.js'

const law = 'public-security-penalties-law'
const onlyOwn = {
  zh: '限于治安、刑事案件；没有对“挖矿”本身的一般检查、处罚权',
  en: 'in public security and criminal cases only; no general power over mining as such',
}

/** Crimes and public security; the only body that files criminal cases and, with a warrant, searches a home. */
export const police: CompetenceRow = {
  ...barred,
  inspect: allowed(
    [{ instrument: law, article: '103' }],
    { zh: '可检查与违反治安管理行为有关的场所', en: 'may search places of a public security case' },
    { zh: `两名以上民警，凭检查证；${onlyOwn.zh}`, en: `two officers with a warrant; ${onlyOwn.en}` },
  ),
  'order-rectification': forbidden([{ instrument: 'administrative-penalty-law', article: '17' }], {
    zh: '整改“挖矿”的责令由节能等主管部门作出，公安文书只用于公安案件',
    en: 'orders against mining as such come from the energy-saving authority; police papers serve police cases',
  }),
  'preserve-evidence': allowed(
    [
      { instrument: 'administrative-penalty-law', article: '56' },
      { instrument: law, article: '4' },
    ],
    { zh: '办理治安案件可先行登记保存', en: 'may preserve evidence in its cases' },
    onlyOwn,
  ),
  'seal-or-seize': allowed(
    [{ instrument: law, article: '105' }],
    { zh: '可扣押与案件有关的证据物品', en: 'may seize things that are evidence' },
    {
      zh: `先经负责人批准；被侵害人和善意第三人的财产不得扣押；${onlyOwn.zh}`,
      en: `approved first; not of the victim or a third party in good faith; ${onlyOwn.en}`,
    },
  ),
  penalise: allowed(
    [{ instrument: law, article: '109' }],
    { zh: '决定治安管理处罚', en: 'decides public security penalties' },
    onlyOwn,
  ),
  confiscate: allowed(
    [{ instrument: law, article: '11' }],
    { zh: '收缴直接用于违法、属本人所有的工具，追缴所得', en: 'takes the offender’s own tools and the gains' },
    onlyOwn,
  ),
  'refer-to-police': forbidden([{ instrument: 'referral-regulations', article: '7' }], {
    zh: '公安机关是接收移送的机关；自办行政案件涉嫌犯罪的直接转为刑事案件',
    en: 'the police receive referrals; their own cases turn criminal without one',
  }),
  'file-criminal-case': allowed(
    [
      { instrument: 'criminal-procedure-law', article: '19' },
      { instrument: 'police-criminal-procedure', article: '178' },
    ],
    { zh: '审查后决定刑事立案', en: 'files criminal cases after review' },
    { zh: '有犯罪事实、需要追究刑事责任且属于管辖', en: 'a crime, to be prosecuted, within its jurisdiction' },
  ),
  'enter-home': allowed(
    [{ instrument: law, article: '103' }],
    { zh: '凭检查证可检查公民住所', en: 'may search a home with a warrant' },
    {
      zh: '县级以上公安机关开具的检查证，两名以上民警出示证件',
      en: 'a warrant of the county police, two officers showing it',
    },
  ),
  'record-interview': allowed(
    [
      { instrument: law, article: '97' },
      { instrument: law, article: '108' },
    ],
    { zh: '可以询问并制作笔录', en: 'may question and record' },
    { zh: '两名民警，或一人并全程录音录像', en: 'two officers, or one with full recording' },
  ),
}
