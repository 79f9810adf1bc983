import type { Instrument } from '../instrument.js'
import { checkedOn } from '../sources.js'

export const digitalEvidenceRules: Instrument = {
  id: 'digital-evidence-rules',
  title: {
    zh: '公安机关办理刑事案件电子数据取证规则',
    en: 'Rules of Police for Electronic Evidence in Criminal Cases',
  },
  number: '公通字〔2018〕41号',
  kind: 'notice',
  issuer: { zh: '公安部', en: 'Ministry of Public Security' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2019-02-01',
      inForceTo: null,
      source: '公开网页转载，本次未读原文',
      checkedOn,
      confidence: 'page',
      articles: [],
    },
  ],
}
