import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const illegalFundraisingRegulations: Instrument = {
  id: 'illegal-fundraising-regulations',
  title: { zh: '防范和处置非法集资条例', en: 'Regulations on Preventing and Handling Illegal Fund-raising' },
  number: '国务院令第737号',
  kind: 'regulation',
  issuer: { zh: '国务院', en: 'State Council' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2021-05-01',
      inForceTo: null,
      source: readIn.lawRefBook,
      checkedOn,
      confidence: 'statute',
      articles: [
        article(
          '2',
          '未经许可、许诺回报、面向不特定对象吸收资金',
          'what it is: no permit, promised return, from the public',
        ),
        article('5', '各级政府负责并明确牵头部门', 'governments answer and name a lead body'),
        article('19', '应当调查认定的情形，含以虚拟货币名义', 'what must be inquired into, virtual currency among it'),
        article('20', '跨区域案件由谁认定', 'who decides across areas'),
        article(
          '21',
          '调查措施：进场、询问、查阅、封存、查账户；至少两人亮证',
          'powers of inquiry; two people with certificates',
        ),
        article('23', '责令停止；涉嫌犯罪移送', 'order to stop; suspected crime is handed over'),
        article(
          '24',
          '经主要负责人批准可查封场所、查扣资产',
          'with the head’s approval premises and assets are sealed',
        ),
        article('30', '对集资人处集资额两成至一倍罚款', 'fine of a fifth to the whole of the sum'),
        article('39', '其他非法金融业务参照处置', 'other illegal finance is handled likewise'),
      ],
    },
  ],
}
