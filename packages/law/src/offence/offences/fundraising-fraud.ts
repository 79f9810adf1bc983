import { element, type Offence, receivers } from '../offence.js'

const sums = { instrument: 'fundraising-interpretation', article: '8' }

export const fundraisingFraud: Offence = {
  code: 'fundraising-fraud',
  name: { zh: '集资诈骗', en: 'fraud in raising funds' },
  bases: [
    { instrument: 'criminal-law', article: '192' },
    { instrument: 'fundraising-interpretation', article: '7' },
  ],
  elements: [
    element(
      'raising',
      '是否已符合非法吸收公众存款的四个条件？',
      'Are the four conditions of illegal fund-raising met?',
    ),
    element(
      'deceit',
      '矿机、算力、收益是否虚构或夸大？有无真实矿机可查？',
      'Were machines, hashrate or yield invented? Do real machines exist?',
    ),
    element(
      'intent',
      '资金去向显示哪种非法占有情形（挥霍、携款逃匿、不用于经营）？',
      'What does the flow of money show: squandered, fled with, never used?',
    ),
    element('sums', '实际骗取多少，案发前归还多少？', 'How much was had, and how much returned before?'),
  ],
  thresholds: [
    {
      said: { zh: '数额较大：十万元以上', en: 'larger sum: from 100,000 yuan' },
      basis: sums,
      unit: 'yuan',
      from: 100_000,
      grade: 'entry',
    },
    {
      said: { zh: '数额巨大：一百万元以上', en: 'huge sum: from 1,000,000 yuan' },
      basis: sums,
      unit: 'yuan',
      from: 1_000_000,
      grade: 'grave',
    },
  ],
  caution: {
    zh: '投资失败、币价下跌不等于诈骗；非法占有目的须逐人认定',
    en: 'a failed venture or a fallen price is no fraud; the intent is shown person by person',
  },
  receiver: receivers.economic,
}
