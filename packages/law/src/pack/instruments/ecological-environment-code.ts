import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const ecologicalEnvironmentCode: Instrument = {
  id: 'ecological-environment-code',
  title: { zh: '中华人民共和国生态环境法典', en: 'Ecological and Environmental Code of the PRC' },
  number: null,
  kind: 'law',
  issuer: { zh: '全国人民代表大会', en: 'National People’s Congress' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2026-08-15',
      inForceTo: null,
      source: readIn.justLaws,
      checkedOn,
      confidence: 'statute',
      articles: [
        article(
          '49',
          '严重污染、破坏生态的工艺、设备、产品限期淘汰，到期不得使用或转让',
          'heavily polluting processes, equipment and goods go by a set term; no use or transfer after it',
        ),
        article('51', '监管部门可以现场检查', 'the supervising departments may inspect on site'),
        article(
          '52',
          '造成或可能造成严重污染、证据可能灭失时可以查封扣押',
          'sealing and seizure where pollution is or may be grave, or evidence may vanish',
        ),
        article(
          '1189',
          '社会生活噪声超标：先责令改正，再罚款',
          'noise of social life above the standard: correction, then a fine',
        ),
        article(
          '1222',
          '使用目录中禁止、淘汰的设备：没收所得，并按货值罚款',
          'use of banned or eliminated equipment: gains taken, fine by the value of the goods',
        ),
        article(
          '1227',
          '本节未定处罚的低碳义务，依节能、循环经济等法律处罚',
          'low-carbon duties without a penalty here fall under the energy and circular-economy laws',
        ),
        article('1239', '其他法律更具体的，适用其规定', 'a more specific rule in another law goes on applying'),
        article(
          '1242',
          '施行日期；同时废止噪声、清洁生产等十部法律（不含节能法、循环经济法）',
          'in force from; ten laws repealed, among them those on noise and clean production, not those on energy saving and circular economy',
        ),
      ],
    },
  ],
}
