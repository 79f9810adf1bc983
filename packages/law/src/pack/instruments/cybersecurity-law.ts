import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

/** Renumbered on 2026-01-01. */
export const cybersecurityLaw: Instrument = {
  id: 'cybersecurity-law',
  title: { zh: '中华人民共和国网络安全法', en: 'Cybersecurity Law of the PRC' },
  number: null,
  kind: 'law',
  issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
  hasEarlierVersions: false,
  versions: [
    {
      label: { zh: '2016年通过', en: 'adopted 2016' },
      inForceFrom: '2017-06-01',
      inForceTo: '2026-01-01',
      source: readIn.justLawsEarlier,
      checkedOn,
      confidence: 'statute',
      articles: [
        article('8', '网信统筹，电信、公安等分工；县级按规定', 'who supervises; county bodies as separately ruled'),
        article('21', '等级保护；日志留存不少于六个月', 'graded protection; logs for at least six months'),
        article('27', '不得侵入、干扰网络或提供工具和帮助', 'no intrusion, no tools, no help'),
        article('45', '监管部门保密', 'supervisors keep confidence'),
        article('59', '不履行网络安全保护义务的处罚', 'penalty for neglecting protection'),
        article('63', '侵入、干扰、提供工具的处罚', 'penalties for intrusion and for its tools'),
      ],
    },
    {
      label: { zh: '2025年修正', en: 'amended 2025' },
      inForceFrom: '2026-01-01',
      inForceTo: null,
      source: readIn.justLaws,
      checkedOn,
      confidence: 'statute',
      articles: [
        article(
          '9',
          '网信统筹，电信、公安等分工；县级按规定',
          'who supervises; county bodies as separately ruled',
          '8',
        ),
        article('23', '等级保护；日志留存不少于六个月', 'graded protection; logs for at least six months', '21'),
        article('29', '不得侵入、干扰网络或提供工具和帮助', 'no intrusion, no tools, no help', '27'),
        article('47', '监管部门保密', 'supervisors keep confidence', '45'),
        article('61', '不履行网络安全保护义务的处罚', 'penalty for neglecting protection', '59'),
        article(
          '66',
          '由公安没收所得、拘留、罚款；单位加重',
          'police take gains, detain and fine; more for units',
          '63',
        ),
      ],
    },
  ],
}
