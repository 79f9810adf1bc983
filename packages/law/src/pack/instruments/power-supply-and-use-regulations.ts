import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const powerSupplyAndUseRegulations: Instrument = {
  id: 'power-supply-and-use-regulations',
  title: { zh: '电力供应与使用条例', en: 'Regulations on the Supply and Use of Electric Power' },
  number: null,
  kind: 'regulation',
  issuer: { zh: '国务院', en: 'State Council' },
  hasEarlierVersions: true,
  versions: [
    {
      label: { zh: '2019年修订', en: 'revised 2019' },
      inForceFrom: '2019-03-02',
      inForceTo: null,
      source: readIn.lawRefBook,
      checkedOn,
      confidence: 'statute',
      articles: [
        article('20', '未经委托不得向外供电', 'nobody supplies others unless entrusted'),
        article('28', '连续供电，停电的通知期限', 'supply goes on; notice before a cut'),
        article(
          '30',
          '六种违章用电，含改变类别、超容、擅自引入或供出',
          'six kinds of misuse: tariff class, capacity, taking in or giving out power …',
        ),
        article('31', '窃电的六种方式', 'six ways of stealing power'),
        article('36', '监督检查人员须具备条件并亮证', 'inspectors must be qualified and show a certificate'),
        article(
          '38',
          '无证供电、跨区供电、擅自转供电的处罚',
          'penalties for unlicensed supply and for passing power on',
        ),
        article(
          '40',
          '违章用电：追缴、加收；严重的按程序停电',
          'misuse: back pay and surcharge; grave cases cut by procedure',
        ),
        article('41', '窃电：停止、追缴、五倍以下罚款', 'theft: stop, back pay, fine up to five times'),
      ],
    },
  ],
}
