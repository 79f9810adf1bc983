import type { Basis } from '../pack/instrument.js'
import type { Said } from '../said.js'

/** A paper that goes along with a referral, or a rule that it must meet. */
export interface PacketItem {
  readonly code: string
  readonly said: Said
  readonly basis: Basis
}

const regulations = (article: string): Basis => ({ instrument: 'referral-regulations', article })
const electronicData: Basis = { instrument: 'electronic-data-opinion', article: '14' }

/** The papers of a referral. */
export const referralPapers: readonly PacketItem[] = [
  {
    code: 'referral-letter',
    said: { zh: '涉嫌犯罪案件移送书（附回执）', en: 'letter of referral, with its receipt slip' },
    basis: regulations('6'),
  },
  { code: 'inquiry-report', said: { zh: '案件调查报告', en: 'report of the inquiry' }, basis: regulations('6') },
  { code: 'goods-list', said: { zh: '涉案物品清单', en: 'list of the goods' }, basis: regulations('6') },
  {
    code: 'expert-report',
    said: { zh: '检验报告或鉴定结论（有的话）', en: 'test reports or expert findings, if any' },
    basis: regulations('6'),
  },
  { code: 'other-materials', said: { zh: '其他有关材料', en: 'other materials' }, basis: regulations('6') },
  {
    code: 'electronic-data-record',
    said: {
      zh: '电子数据提取笔录：案由、对象、内容、时间、地点、方法、过程，提取人和持有人签名；持有人不签的注明，由见证人签名或录像',
      en: 'record of extracted data: matter, object, content, time, place, method, course; signed by extractor and holder, or noted with a witness or film',
    },
    basis: electronicData,
  },
  {
    code: 'electronic-data-list',
    said: { zh: '电子数据清单：类别、文件格式、完整性校验值', en: 'list of the data: kind, file format, digest' },
    basis: electronicData,
  },
]

/** What a referral must meet. */
export const referralRules: readonly PacketItem[] = [
  {
    code: 'team-of-two',
    said: { zh: '两名以上执法人员组成专案组核实', en: 'verified by a team of two officers or more' },
    basis: regulations('5'),
  },
  {
    code: 'chief-approves',
    said: { zh: '正职或主持工作的负责人审批，不批准的记录理由', en: 'approved by the chief, or the reason noted' },
    basis: regulations('5'),
  },
  {
    code: 'no-fine-instead',
    said: { zh: '不得以行政处罚代替移送', en: 'no penalty in its place' },
    basis: regulations('11'),
  },
  {
    code: 'evidence-kept',
    said: { zh: '妥善保存证据，物品如实登记', en: 'evidence kept, goods truly listed' },
    basis: regulations('4'),
  },
  {
    code: 'evidence-usable',
    said: {
      zh: '行政机关收集的物证、书证、电子数据等可作刑事证据；证人证言等一般须重新收集',
      en: 'things, papers and electronic data may be used in court; testimony is as a rule taken anew',
    },
    basis: { instrument: 'criminal-procedure-law', article: '54' },
  },
]

/** Why the rules protect those who act: what officials answer for themselves. */
export const officialLiability: readonly PacketItem[] = [
  {
    code: 'keeping-back',
    said: { zh: '徇私舞弊不移交刑事案件', en: 'keeping back a criminal case for favour' },
    basis: { instrument: 'criminal-law', article: '402' },
  },
  {
    code: 'abuse-of-office',
    said: { zh: '滥用职权、玩忽职守', en: 'abuse or neglect of office' },
    basis: { instrument: 'criminal-law', article: '397' },
  },
  {
    code: 'unlawful-search',
    said: { zh: '非法搜查、侵入住宅', en: 'unlawful search or entry of a home' },
    basis: { instrument: 'criminal-law', article: '245' },
  },
  {
    code: 'leaking-data',
    said: { zh: '泄露、出售履职中获得的个人信息', en: 'leaking or selling personal data had through office' },
    basis: { instrument: 'criminal-law', article: '253-1' },
  },
]
