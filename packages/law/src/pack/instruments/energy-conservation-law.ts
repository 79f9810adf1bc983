import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const energyConservationLaw: Instrument = {
  id: 'energy-conservation-law',
  title: { zh: '中华人民共和国节约能源法', en: 'Energy Conservation Law of the PRC' },
  number: null,
  kind: 'law',
  issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
  hasEarlierVersions: true,
  versions: [
    {
      label: { zh: '2018年修正', en: 'amended 2018' },
      inForceFrom: '2018-10-26',
      inForceTo: null,
      source: readIn.justLaws,
      checkedOn,
      confidence: 'statute',
      articles: [
        article(
          '10',
          '县级以上管理节能工作的部门负责本地监督',
          'the energy-saving authority of each county and above supervises',
        ),
        article(
          '12',
          '节能监督检查、查处违法用能，不得收费',
          'it inspects and acts against unlawful use, without charge',
        ),
        article(
          '16',
          '落后高耗能设备和工艺实行淘汰目录',
          'wasteful equipment and processes are listed for elimination',
        ),
        article('17', '禁止使用国家明令淘汰的用能设备和工艺', 'using eliminated equipment or processes is forbidden'),
        article('51', '公共机构不得采购明令淘汰的设备', 'public institutions must not buy eliminated equipment'),
        article('66', '价格政策；对高耗能行业可用差别电价', 'price policy, differential tariffs among it'),
        article(
          '71',
          '责令停用并没收设备；严重的报政府停业整顿或关闭；没有罚款',
          'order to stop and confiscation; grave cases closed by government; no fine',
        ),
      ],
    },
  ],
}
