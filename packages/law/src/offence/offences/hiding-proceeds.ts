import { element, type Offence, receivers } from '../offence.js'

const computers = { instrument: 'computer-crime-interpretation', article: '7' }

export const hidingProceeds: Offence = {
  code: 'hiding-proceeds',
  name: { zh: '掩饰、隐瞒犯罪所得（洗钱）', en: 'hiding proceeds of crime (money laundering)' },
  bases: [{ instrument: 'criminal-law', article: '312' }, { instrument: 'criminal-law', article: '191' }, computers],
  elements: [
    element('source', '上游犯罪是什么，是否有证据？', 'What crime came before, and what proves it?'),
    element(
      'act',
      '如何转移、收购、兑换（账户、币、换现）？',
      'How was it moved, bought, changed (accounts, coins, cash)?',
    ),
    element('knowledge', '是否明知是犯罪所得？依据什么认定？', 'Did he know, and what shows it?'),
    element('sums', '数额多少？', 'How much?'),
  ],
  thresholds: [
    {
      said: { zh: '转移被控系统控制权等：违法所得五千元以上', en: 'passing on control of hosts: 5,000 yuan gained' },
      basis: computers,
      unit: 'yuan',
      from: 5000,
      grade: 'entry',
    },
    {
      said: { zh: '情节严重：违法所得五万元以上', en: 'serious: 50,000 yuan gained' },
      basis: computers,
      unit: 'yuan',
      from: 50_000,
      grade: 'grave',
    },
  ],
  caution: {
    zh: '“挖矿”本身所得不当然是犯罪所得；洗钱罪限于刑法第一百九十一条列举的上游犯罪',
    en: 'what mining itself yields is not by itself proceeds of crime; money laundering needs a crime listed in article 191',
  },
  receiver: receivers.economic,
}
