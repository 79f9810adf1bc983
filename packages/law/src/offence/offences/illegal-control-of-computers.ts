import { element, type Offence, receivers } from '../offence.js'

const interpretation = { instrument: 'computer-crime-interpretation', article: '1' }

export const illegalControlOfComputers: Offence = {
  code: 'illegal-control-of-computers',
  name: { zh: '非法控制计算机信息系统、非法获取数据', en: 'illegal control of computers or taking of data' },
  bases: [{ instrument: 'criminal-law', article: '285' }, interpretation],
  elements: [
    element(
      'unauthorised',
      '挖矿程序是否未经系统所有人同意植入？所有人的陈述和日志是否一致？',
      'Was the mining program put there without the owner’s leave? Do his statement and the logs agree?',
    ),
    element(
      'control',
      '如何取得并维持控制（口令、漏洞、计划任务、远控）？',
      'How was control had and kept (password, flaw, scheduled task, remote tool)?',
    ),
    element(
      'hosts',
      '受控主机数量如何清点？同一主机是否重复计算？',
      'How were the hosts counted? Is any counted twice?',
    ),
    element('gain', '违法所得（钱包、矿池记录）是多少？', 'What was gained (wallet, pool records)?'),
    element('loss', '所有人的直接损失和恢复费用是多少？', 'What did owners lose, and what did restoring cost?'),
    element(
      'doer',
      '钱包、域名、登录来源指向谁？有无内部人员？',
      'To whom do wallet, domain and log-ins point? An insider?',
    ),
    element('evidence', '是否已先固定镜像、日志和校验值？', 'Were images, logs and digests fixed first?'),
  ],
  thresholds: [
    {
      said: { zh: '情节严重：非法控制二十台以上', en: 'serious: 20 hosts or more' },
      basis: interpretation,
      unit: 'hosts',
      from: 20,
      grade: 'entry',
    },
    {
      said: { zh: '情节严重：违法所得五千元以上', en: 'serious: 5,000 yuan gained or more' },
      basis: interpretation,
      unit: 'yuan',
      from: 5000,
      grade: 'entry',
    },
    {
      said: { zh: '情节严重：造成损失一万元以上', en: 'serious: 10,000 yuan lost or more' },
      basis: interpretation,
      unit: 'yuan',
      from: 10_000,
      grade: 'entry',
    },
    {
      said: { zh: '特别严重：一百台以上（五倍）', en: 'especially serious: 100 hosts (five times)' },
      basis: interpretation,
      unit: 'hosts',
      from: 100,
      grade: 'grave',
    },
    {
      said: { zh: '特别严重：所得二万五千元以上（五倍）', en: 'especially serious: 25,000 yuan gained (five times)' },
      basis: interpretation,
      unit: 'yuan',
      from: 25_000,
      grade: 'grave',
    },
    {
      said: { zh: '特别严重：损失五万元以上（五倍）', en: 'especially serious: 50,000 yuan lost (five times)' },
      basis: interpretation,
      unit: 'yuan',
      from: 50_000,
      grade: 'grave',
    },
  ],
  caution: {
    zh: '被植入的单位和个人是被害人，不得登记为矿主',
    en: 'those whose machines were taken are victims and must not be recorded as operators',
  },
  receiver: receivers.network,
}
