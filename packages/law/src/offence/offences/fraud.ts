import { element, type Offence, receivers } from '../offence.js'

const sums = { instrument: 'fraud-interpretation', article: '1' }

export const fraud: Offence = {
  code: 'fraud',
  name: { zh: '诈骗', en: 'fraud' },
  bases: [{ instrument: 'criminal-law', article: '266' }, sums],
  elements: [
    element(
      'deceit',
      '虚构了什么事实、隐瞒了什么真相（如虚构用电需求、冒用身份）？',
      'What was invented or hidden (such as an invented need for power, a borrowed identity)?',
    ),
    element(
      'reliance',
      '谁因此陷入错误认识并处分了财物（如给予优惠电价、退补电费）？',
      'Who was misled by it and gave something away (a cheaper tariff, a refund)?',
    ),
    element('loss', '损失是否已查证？数额如何计算？', 'Is the loss proven, and how is it reckoned?'),
    element(
      'intent',
      '是否以非法占有为目的？与一般违约、超范围用电如何区分？',
      'Was it meant to be had for nothing? What tells it from breach of contract or misuse?',
    ),
    element(
      'doer',
      '谁实施、谁得利？名义户主是否被冒用？',
      'Who did it and who gained? Was the account holder’s name misused?',
    ),
  ],
  thresholds: [
    {
      said: {
        zh: '数额较大：三千至一万元以上，按本省标准',
        en: 'larger sum: from 3,000 to 10,000 yuan, as the province sets',
      },
      basis: sums,
      unit: 'yuan',
      from: [3000, 10_000],
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
      said: { zh: '数额特别巨大：五十万元以上', en: 'especially huge: from 500,000 yuan' },
      basis: sums,
      unit: 'yuan',
      from: 500_000,
      grade: 'gravest',
    },
  ],
  caution: {
    zh: '付了电费只是用错类别的，通常是违章用电；没有查实的损失和占有目的不应列为诈骗',
    en: 'power that was paid for under a wrong class is usually misuse; without proven loss and intent it is no fraud',
  },
  receiver: receivers.criminal,
}
