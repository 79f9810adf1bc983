import { element, type Offence, receivers } from '../offence.js'

const interpretation = 'theft-interpretation'
const sums = { instrument: interpretation, article: '1' }

export const theftOfPower: Offence = {
  code: 'theft-of-power',
  name: { zh: '盗窃（电能）', en: 'theft (of power)' },
  bases: [
    { instrument: 'criminal-law', article: '264' },
    { instrument: interpretation, article: '4' },
  ],
  elements: [
    element(
      'mode',
      '以哪种方式窃电（绕越计量、擅自接线、动封印、使计量不准等），有无现场证据？',
      'By which mode was power taken (round the meter, tapped line, broken seal, falsified meter …), and what proves it on site?',
    ),
    element(
      'doer',
      '谁实施、谁指使？与户主、出租人、承租人是什么关系？',
      'Who did it and at whose bidding? How does he stand to the account holder, lessor, tenant?',
    ),
    element(
      'intent',
      '是否明知并以非法占有为目的？有无计量故障、接线错误等其他解释？',
      'Was it knowing, to have power for nothing? Is there another explanation, such as a faulty meter or wiring?',
    ),
    element('period', '起止时间如何确定？', 'From when to when, and how is that known?'),
    element(
      'quantity',
      '电量能否查实？不能查实的，前六个月月均用量与表计月均用量各是多少？',
      'Can the energy be proven? If not, what were the monthly means of the six months before and of the meter since?',
    ),
    element('price', '电价依据和数额计算是否有有效价格证明？', 'Is the price proven, and the sum worked out from it?'),
    element(
      'record',
      '以前是否因盗窃受过刑罚，或一年内受过行政处罚？',
      'Was he punished for theft before, or penalised within a year?',
    ),
  ],
  thresholds: [
    {
      said: {
        zh: '数额较大：一千至三千元以上，按本省标准',
        en: 'larger sum: from 1,000 to 3,000 yuan, as the province sets',
      },
      basis: sums,
      unit: 'yuan',
      from: [1000, 3000],
      grade: 'entry',
    },
    {
      said: { zh: '数额巨大：三万至十万元以上', en: 'huge sum: from 30,000 to 100,000 yuan' },
      basis: sums,
      unit: 'yuan',
      from: [30_000, 100_000],
      grade: 'grave',
    },
    {
      said: { zh: '数额特别巨大：三十万至五十万元以上', en: 'especially huge: from 300,000 to 500,000 yuan' },
      basis: sums,
      unit: 'yuan',
      from: [300_000, 500_000],
      grade: 'gravest',
    },
  ],
  caution: {
    zh: '有前科等情形的起点可减半（解释第二条）；擅自改变用电类别、超容用电是违章用电，不等于窃电',
    en: 'half the sum is enough in some cases (article 2); a wrong tariff class or excess capacity is misuse, not theft',
  },
  receiver: receivers.criminal,
}
