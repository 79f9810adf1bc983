import { article, type Instrument } from '../instrument.js'
import { checkedOn, readIn } from '../sources.js'

export const personalInformationProtectionLaw: Instrument = {
  id: 'personal-information-protection-law',
  title: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law of the PRC' },
  number: null,
  kind: 'law',
  issuer: { zh: '全国人大常委会', en: 'Standing Committee of the National People’s Congress' },
  hasEarlierVersions: false,
  versions: [
    {
      label: null,
      inForceFrom: '2021-11-01',
      inForceTo: null,
      source: readIn.justLaws,
      checkedOn,
      confidence: 'statute',
      articles: [
        article('6', '目的明确直接相关，最小范围', 'a clear purpose, and no more than it needs'),
        article('8', '保证信息质量，避免不准造成不利', 'kept accurate, so that nobody is harmed by error'),
        article('9', '处理者负责并保障安全', 'the processor answers for it and keeps it safe'),
        article('13', '处理的合法情形，含履行法定职责', 'lawful grounds, a statutory duty among them'),
        article('19', '保存期为必要的最短时间', 'kept as short as the purpose allows'),
        article(
          '24',
          '自动化决策：可要求说明，可拒绝仅由机器决定',
          'automated decisions: explained on request, may be refused',
        ),
        article('28', '敏感个人信息须特定目的和严格保护', 'sensitive data need a specific purpose and strict care'),
        article('34', '国家机关在法定权限程序内处理', 'state bodies act within their powers and procedure'),
        article('35', '国家机关应告知，妨碍履职的除外', 'state bodies tell the person unless it hinders the duty'),
        article('36', '国家机关的数据境内存储', 'their data stay in the country'),
        article('45', '个人可查阅、复制', 'a person may see and copy'),
        article('46', '个人可要求更正、补充', 'a person may have it corrected'),
        article('47', '应当删除的情形', 'when data must be deleted'),
        article('51', '安全措施：制度、分类、加密、权限、预案', 'measures: rules, classes, encryption, rights, plans'),
        article('55', '哪些处理要先做影响评估', 'when an impact assessment comes first'),
        article('56', '评估内容；报告和记录至少存三年', 'what it holds; kept at least three years'),
        article('57', '泄露的补救和通知', 'breaches: remedy and notice'),
        article('68', '国家机关不履行义务的责任', 'liability of state bodies'),
      ],
    },
  ],
}
