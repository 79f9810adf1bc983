import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const administrativeCompulsionLaw: Instrument = {
  id: 'administrative-compulsion-law',
  title: { zh: '中华人民共和国行政强制法', en: 'Administrative Compulsion Law of the PRC' },
  number: null,
  kind: 'law',
  issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2012-01-01',
      inForceTo: null,
      source: readIn.justLaws,
      checkedOn,
      confidence: 'statute',
      articles: [
        article('9', '强制措施的种类', 'the kinds of compulsory measures'),
        article('10', '只有法律法规能设定，文件不能', 'only laws and regulations create them, never a notice'),
        article(
          '17',
          '由法定机关的合格人员实施，不得委托',
          'by the lawful body’s qualified officers; not to be entrusted',
        ),
        article(
          '18',
          '批准、两人、亮证、通知、告知、听取、笔录',
          'approval, two officers, certificate, notice, hearing, record',
        ),
        article('19', '紧急当场实施的二十四小时内补报', 'done at once in need: reported within twenty-four hours'),
        article('21', '涉嫌犯罪的，查扣财物一并移送并告知', 'in a referral the goods go along, and the party is told'),
        article('22', '查封扣押只由法律法规规定的机关实施', 'sealing and seizing by bodies named in law only'),
        article(
          '23',
          '限于涉案物；生活必需品不得；不得重复查封',
          'only what the case concerns; no necessities; not twice',
        ),
        article('24', '当场交决定书和清单，载明事项', 'decision and list handed over at once; what they say'),
        article('25', '三十日，可延三十日；鉴定时间不计', 'thirty days, thirty more at most; testing time apart'),
        article('26', '妥善保管，费用由机关承担', 'kept well, at the body’s cost'),
        article('27', '期限内作出处理决定', 'decided within the term'),
        article('28', '应当解除的情形，立即退还', 'when it must be lifted, and goods returned'),
        article(
          '43',
          '夜间节假日一般不执行；不得以停水停电等逼迫居民',
          'not at night or on holidays; no cutting of a household’s power or water',
        ),
        article('53', '期满不起诉不履行的，三个月内申请法院执行', 'three months to ask the court to enforce'),
        article('54', '申请前先催告，送达十日后', 'a demand first, and ten days after its service'),
        article('69', '十日以内的期限指工作日', 'terms of ten days or less are working days'),
      ],
    },
  ],
}
