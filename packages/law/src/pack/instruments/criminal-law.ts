import { article, type Article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

/** None of these was touched by amendment XII, which changed articles 165, 166, 169, 387, 390, 391 and 393. */
const articles: readonly Article[] = [
  article('176', '非法吸收公众存款', 'taking deposits from the public unlawfully'),
  article('191', '洗钱', 'money laundering'),
  article('192', '集资诈骗', 'fraud in raising funds'),
  article('224', '合同诈骗', 'fraud in contracts'),
  article('224-1', '组织、领导传销活动', 'organising or leading a pyramid scheme'),
  article('225', '非法经营', 'illegal business'),
  article('245', '非法搜查、非法侵入住宅', 'unlawful search, unlawful entry of a home'),
  article('253-1', '侵犯公民个人信息，履职所得加重', 'infringing personal data, worse when had through office'),
  article('264', '盗窃，三档', 'theft, in three grades'),
  article('266', '诈骗，三档', 'fraud, in three grades'),
  article(
    '285',
    '侵入、非法获取数据、非法控制计算机系统',
    'intruding into, taking data from or controlling computer systems',
  ),
  article(
    '286',
    '破坏计算机系统功能、数据，传播破坏性程序',
    'damaging systems or data, spreading destructive programs',
  ),
  article('287-2', '明知而为网络犯罪提供技术、支付等帮助', 'knowingly helping crime by network'),
  article('312', '掩饰、隐瞒犯罪所得', 'hiding the proceeds of crime'),
  article('397', '滥用职权、玩忽职守', 'abuse or neglect of office'),
  article('402', '徇私不移交刑事案件', 'keeping back a criminal case for favour'),
]

export const criminalLaw: Instrument = {
  id: 'criminal-law',
  title: { zh: '中华人民共和国刑法', en: 'Criminal Law of the PRC' },
  number: null,
  kind: 'law',
  issuer: { zh: '全国人民代表大会', en: 'National People’s Congress' },
  hasEarlierVersions: true,
  versions: [
    {
      label: { zh: '修正案（十一）修正', en: 'as amended by amendment XI' },
      inForceFrom: '2021-03-01',
      inForceTo: '2024-03-01',
      source: readIn.justLaws,
      checkedOn,
      confidence: 'statute',
      articles,
    },
    {
      label: { zh: '修正案（十二）修正', en: 'as amended by amendment XII' },
      inForceFrom: '2024-03-01',
      inForceTo: null,
      source: readIn.justLaws,
      checkedOn,
      confidence: 'statute',
      articles,
    },
  ],
}
