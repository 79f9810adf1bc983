import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const electricPowerLaw: Instrument = {
  id: 'electric-power-law',
  title: { zh: '中华人民共和国电力法', en: 'Electric Power Law of the PRC' },
  number: null,
  kind: 'law',
  issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
  hasEarlierVersions: true,
  versions: [
    {
      label: { zh: '2018年修正', en: 'amended 2018' },
      inForceFrom: '2018-12-29',
      inForceTo: null,
      source: readIn.justLaws,
      checkedOn,
      confidence: 'statute',
      articles: [
        article('4', '不得危害电力设施，不得非法占用电能', 'no harm to power facilities, no unlawful use of power'),
        article(
          '6',
          '县级以上经济综合主管部门为电力管理部门',
          'the economic authority of each county is its power authority',
        ),
        article('25', '在许可的营业区内供电，一区一家', 'supply within a licensed area, one supplier each'),
        article('29', '连续供电；因违法用电等中断的事先通知', 'supply goes on; a cut for unlawful use is told before'),
        article(
          '32',
          '用电不得危害安全、扰乱秩序；供电企业可制止',
          'use must not endanger or disturb; the supplier may stop it',
        ),
        article(
          '33',
          '按核准电价和计量收费；查电、抄表人员亮证',
          'billing by approved price and meter; checkers show a pass',
        ),
        article(
          '58',
          '监督检查人员可了解、查阅、进入现场，须亮证',
          'inspectors may ask, read and enter, with a certificate',
        ),
        article(
          '63',
          '无许可供电：改正、没收所得、五倍以下罚款',
          'supplying without licence: gains taken, fine up to five times',
        ),
        article(
          '65',
          '危害、扰乱用电秩序：警告；严重的可中止供电、罚五万元以下',
          'disturbing order: warning; grave cases suspended and fined',
        ),
        article(
          '71',
          '窃电：停止、追缴电费、五倍以下罚款；犯罪的追刑责',
          'theft: stop, back pay, fine up to five times; crime apart',
        ),
        article('72', '盗窃、破坏电力设施危害公共安全的追刑责', 'stealing or wrecking facilities is a crime'),
      ],
    },
  ],
}
