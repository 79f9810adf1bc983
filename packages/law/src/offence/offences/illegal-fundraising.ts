import { element, type Offence, receivers } from '../offence.js'

const entry = { instrument: 'fundraising-interpretation', article: '3' }

export const illegalFundraising: Offence = {
  code: 'illegal-fundraising',
  name: { zh: '非法吸收公众存款', en: 'illegally taking deposits from the public' },
  bases: [
    { instrument: 'criminal-law', article: '176' },
    { instrument: 'fundraising-interpretation', article: '1' },
    { instrument: 'fundraising-interpretation', article: '2' },
  ],
  elements: [
    element(
      'permit',
      '是否未经许可，或借合法经营形式吸收资金？',
      'Was it without permit, or under the form of lawful trade?',
    ),
    element(
      'public',
      '是否通过网络、推介会、群组等向社会公开宣传？',
      'Was it publicly advertised, by network, meetings, groups?',
    ),
    element(
      'return',
      '是否承诺还本付息或给付回报（算力收益、包租、回购）？',
      'Was a return promised (mining yield, lease-back, repurchase)?',
    ),
    element(
      'anyone',
      '是否面向不特定对象？有无限于亲友、单位内部？',
      'Was it open to anyone, or kept to friends or staff?',
    ),
    element('sums', '吸收总额、人数、损失各是多少？', 'How much, from how many, and with what loss?'),
    element(
      'lead-body',
      '处置非法集资牵头部门是否已组织认定（非必经程序）？',
      'Has the lead body looked into it (not a precondition)?',
    ),
  ],
  thresholds: [
    {
      said: { zh: '追责起点：吸收一百万元以上', en: 'from 1,000,000 yuan taken' },
      basis: entry,
      unit: 'yuan',
      from: 1_000_000,
      grade: 'entry',
    },
    {
      said: { zh: '追责起点：一百五十人以上', en: 'from 150 people' },
      basis: entry,
      unit: 'people',
      from: 150,
      grade: 'entry',
    },
    {
      said: { zh: '追责起点：直接损失五十万元以上', en: 'from 500,000 yuan lost' },
      basis: entry,
      unit: 'yuan',
      from: 500_000,
      grade: 'entry',
    },
  ],
  caution: {
    zh: '有前科、恶劣影响等情节的，吸收五十万元或损失二十五万元即可追究（解释第三条）；云挖矿投资人一般不是被调查对象',
    en: 'half is enough with a record or grave effect (article 3); people who put money into cloud mining are as a rule not the suspects',
  },
  receiver: receivers.economic,
}
