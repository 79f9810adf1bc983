import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const policeCriminalProcedure: Instrument = {
  id: 'police-criminal-procedure',
  title: { zh: '公安机关办理刑事案件程序规定', en: 'Provisions on the Procedure of Police in Criminal Cases' },
  number: null,
  kind: 'rule',
  issuer: { zh: '公安部', en: 'Ministry of Public Security' },
  hasEarlierVersions: true,
  versions: [
    {
      label: { zh: '2020年修正', en: 'amended 2020' },
      inForceFrom: '2020-09-01',
      inForceTo: null,
      source: readIn.lawRefBook,
      checkedOn,
      confidence: 'statute',
      articles: [
        article('63', '行政机关收集的证据经审查可用', 'evidence of administrative bodies may be used after review'),
        article('66', '电子数据：扣介质、提取、打印拍照的次序', 'electronic data: medium, extraction, then prints'),
        article('174', '立案前调查核实不得用强制措施', 'no compulsion before filing'),
        article('178', '立案与不立案的决定', 'to file or not to file'),
        article(
          '180',
          '对移送案件三日内审查；材料不全二十四小时内通知补正',
          'referred cases in three days; missing papers asked for in twenty-four hours',
        ),
        article('181', '对不立案三日内申请复议，公安三日内决定', 'three days to ask again, three to decide'),
        article('222', '搜查须经县级以上公安负责人批准', 'a search needs the county chief’s approval'),
        article('230', '查扣清单一式三份', 'lists in three copies'),
      ],
    },
  ],
}
