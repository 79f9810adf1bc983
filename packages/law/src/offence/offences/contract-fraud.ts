import { element, type Offence, receivers } from '../offence.js'

export const contractFraud: Offence = {
  code: 'contract-fraud',
  name: { zh: '合同诈骗', en: 'contract fraud' },
  bases: [{ instrument: 'criminal-law', article: '224' }],
  elements: [
    element(
      'contract',
      '涉及哪份合同（供用电、租赁、托管、购机）？',
      'Which contract (supply, lease, hosting, sale of machines)?',
    ),
    element(
      'deceit',
      '是否以虚构单位、冒用他人名义、虚假担保等方式签订或履行？',
      'Was it made or kept by an invented unit, another’s name, false security?',
    ),
    element(
      'intent',
      '签约或履行时是否已有非法占有目的？',
      'Was there the intent to keep the other’s goods from the start or in keeping it?',
    ),
    element('loss', '对方交付了什么，损失多少？', 'What did the other side give, and lose?'),
    element('ability', '有无实际履行能力和履行行为？', 'Could and did he perform at all?'),
  ],
  thresholds: [],
  caution: {
    zh: '立案数额标准未能核实，请查公安机关立案追诉标准；民事违约不是合同诈骗',
    en: 'the sum from which it is filed was not confirmed: look up the filing standards; breach of contract is not fraud',
  },
  receiver: receivers.economic,
}
