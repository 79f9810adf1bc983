import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

/** The text read is that of 2018. Whether it was replaced after the law of 2025 could not be confirmed, so it is not cited from 2026 on. */
export const policeAdministrativeProcedure: Instrument = {
  id: 'police-administrative-procedure',
  title: {
    zh: '公安机关办理行政案件程序规定',
    en: 'Provisions on the Procedure of Police in Administrative Cases',
  },
  number: null,
  kind: 'rule',
  issuer: { zh: '公安部', en: 'Ministry of Public Security' },
  hasEarlierVersions: true,
  versions: [
    {
      label: { zh: '2018年修正', en: 'amended 2018' },
      inForceFrom: '2019-01-01',
      inForceTo: null,
      unconfirmedFrom: '2026-01-01',
      source: readIn.lawRefBook,
      checkedOn,
      confidence: 'statute',
      articles: [
        article(
          '32',
          '电子数据：先扣介质，不能的提取，附笔录清单',
          'electronic data: the medium first, else a copy with record and list',
        ),
        article('35', '期间计算，末日逢节假日顺延', 'counting time; an end on a holiday moves on'),
        article('52', '询问、检查等至少两名民警', 'two officers'),
        article('61', '受案后的处理，不属管辖二十四小时移送', 'after acceptance; passed on within twenty-four hours'),
        article('82', '检查与检查证，住所的例外', 'search warrants, and the exception for homes'),
        article(
          '110',
          '先行登记保存，七日内处理，逾期自动解除',
          'preservation, decided in seven days, else lifted by itself',
        ),
        article('112', '查扣三十日，可延三十日', 'sealing and seizing for thirty days, thirty more'),
        article('190', '涉案财物二十四小时内交保管人员', 'property to the keeper within twenty-four hours'),
      ],
    },
  ],
}
