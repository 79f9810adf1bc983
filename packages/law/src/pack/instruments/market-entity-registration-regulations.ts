import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const marketEntityRegistrationRegulations: Instrument = {
  id: 'market-entity-registration-regulations',
  title: {
    zh: '中华人民共和国市场主体登记管理条例',
    en: 'Regulations on the Registration of Market Entities of the PRC',
  },
  number: null,
  kind: 'regulation',
  issuer: { zh: '国务院', en: 'State Council' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2022-03-01',
      inForceTo: null,
      source: readIn.lawRefBook,
      checkedOn,
      confidence: 'statute',
      articles: [
        article(
          '39',
          '登记机关可进场检查、查阅、调查、责令停止',
          'the registrar may enter, read, ask and order to stop',
        ),
        article('40', '虚假登记的撤销', 'cancelling a false registration'),
        article('43', '未登记经营的处罚', 'penalties for trading unregistered'),
        article(
          '44',
          '虚假登记：没收所得、罚五万至二十万元，严重的至一百万元并吊照',
          'false registration: 50,000 to 200,000 yuan, up to a million and revocation',
        ),
        article('46', '不办变更登记的处罚', 'penalties for not registering a change'),
      ],
    },
  ],
}
