import { article, type Instrument } from '../instrument.js'
import { checkedOn } from '../sources.js'

export const electronicDataOpinion: Instrument = {
  id: 'electronic-data-opinion',
  title: {
    zh: '最高人民法院、最高人民检察院、公安部关于办理刑事案件收集提取和审查判断电子数据若干问题的规定',
    en: 'Provisions on Collecting and Judging Electronic Data in Criminal Cases',
  },
  number: '法发〔2016〕22号',
  kind: 'notice',
  issuer: {
    zh: '最高人民法院、最高人民检察院、公安部',
    en: 'Supreme People’s Court, Supreme People’s Procuratorate, Ministry of Public Security',
  },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2016-10-01',
      inForceTo: null,
      source: '公开网页转载，本次未读原文',
      checkedOn,
      confidence: 'page',
      articles: [
        article('14', '电子数据提取笔录与清单应载明的事项', 'what the record and list of extracted data must say'),
      ],
    },
  ],
}
