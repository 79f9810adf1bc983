import { element, type Offence, receivers } from '../offence.js'

export const pyramidSelling: Offence = {
  code: 'pyramid-selling',
  name: { zh: '组织、领导传销活动', en: 'organising or leading a pyramid scheme' },
  bases: [{ instrument: 'criminal-law', article: '224-1' }],
  elements: [
    element(
      'entry-fee',
      '是否要求缴费或购买（矿机、算力包）才能加入？',
      'Must one pay or buy (a machine, a package of hashrate) to join?',
    ),
    element(
      'levels',
      '是否按顺序组成层级？有无后台数据？',
      'Do members stand in levels, and does the back end show it?',
    ),
    element(
      'reward',
      '是否直接或间接以发展人员数量计酬、返利？',
      'Is reward by the number of people brought in, directly or not?',
    ),
    element('luring', '是否引诱、胁迫参加者继续发展他人？', 'Are members lured or pressed to bring in more?'),
    element('deceit', '是否骗取财物？有无真实经营？', 'Is property had by deceit? Is there a real business?'),
    element('role', '当事人是组织领导者，还是普通参加者？', 'Is the person an organiser, or a mere member?'),
    element('scale', '人数和层级各是多少？', 'How many people, and how many levels?'),
  ],
  thresholds: [],
  caution: {
    zh: '人数和层级的追诉标准未能核实，请查公安机关立案追诉标准；未达刑事标准的，治安管理处罚法第三十四条（2026年起）可适用',
    en: 'the numbers from which it is filed were not confirmed: look up the filing standards; below them article 34 of the public security law (from 2026) may apply',
  },
  receiver: receivers.economic,
}
