import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const archivesRegulations: Instrument = {
  id: 'archives-regulations',
  title: { zh: '中华人民共和国档案法实施条例', en: 'Regulations Implementing the Archives Law of the PRC' },
  number: '国务院令第772号',
  kind: 'regulation',
  issuer: { zh: '国务院', en: 'State Council' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2024-03-01',
      inForceTo: null,
      source: readIn.lawRefBook,
      checkedOn,
      confidence: 'statute',
      articles: [
        article(
          '19',
          '集中归档；单位定归档范围和保管期限表',
          'filing in one place; each unit sets scope and retention',
        ),
        article('24', '期满鉴定，续存或按规定销毁', 'at the end of a term: appraised, kept on or destroyed by rule'),
        article(
          '39',
          '电子档案：形成可确认、过程可追溯、要素合规',
          'electronic archives: known maker, traceable course, full elements',
        ),
      ],
    },
  ],
}
