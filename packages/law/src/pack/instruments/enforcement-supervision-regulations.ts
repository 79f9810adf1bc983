import type { Instrument } from '../instrument.js'
import { checkedOn } from '../sources.js'

export const enforcementSupervisionRegulations: Instrument = {
  id: 'enforcement-supervision-regulations',
  title: { zh: '行政执法监督条例', en: 'Regulations on the Supervision of Administrative Enforcement' },
  number: '国务院令第825号',
  kind: 'regulation',
  issuer: { zh: '国务院', en: 'State Council' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2026-02-01',
      inForceTo: null,
      source: '公开网页报道，本次未读原文',
      checkedOn,
      confidence: 'page',
      articles: [],
    },
  ],
}
