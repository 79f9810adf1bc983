import { element, type Offence, receivers } from '../offence.js'

const damage = { instrument: 'computer-crime-interpretation', article: '4' }
const programs = { instrument: 'computer-crime-interpretation', article: '6' }

export const damageToComputers: Offence = {
  code: 'damage-to-computers',
  name: { zh: '破坏计算机信息系统', en: 'damage to computer systems' },
  bases: [{ instrument: 'criminal-law', article: '286' }, damage, programs],
  elements: [
    element(
      'act',
      '对功能、数据或程序做了哪些删除、修改、增加、干扰（如关闭防护、删日志）？',
      'What functions, data or programs were deleted, changed, added or disturbed (guards switched off, logs wiped)?',
    ),
    element(
      'effect',
      '系统是否因此不能正常运行？多长时间、多少台？',
      'Did systems stop working for it? How long and how many?',
    ),
    element(
      'program',
      '是否制作、传播了能自行传播或触发的破坏性程序？',
      'Was a program made or spread that spreads or triggers itself?',
    ),
    element(
      'service',
      '是否影响机关、金融、电信、医疗、能源等公共服务？',
      'Did it reach public services: offices, finance, telecoms, health, energy?',
    ),
    element('gain-loss', '所得和损失各是多少？', 'What was gained and what lost?'),
    element('doer', '谁实施，证据指向是否唯一？', 'Who did it, and does the evidence point to him alone?'),
  ],
  thresholds: [
    {
      said: { zh: '后果严重：十台以上不能正常运行', en: 'serious: 10 hosts unusable' },
      basis: damage,
      unit: 'hosts',
      from: 10,
      grade: 'entry',
    },
    {
      said: { zh: '后果严重：二十台以上数据被删改', en: 'serious: data of 20 hosts changed' },
      basis: damage,
      unit: 'hosts',
      from: 20,
      grade: 'entry',
    },
    {
      said: { zh: '后果严重：二十台以上被植入破坏性程序', en: 'serious: destructive programs on 20 hosts' },
      basis: programs,
      unit: 'hosts',
      from: 20,
      grade: 'entry',
    },
    {
      said: { zh: '后果严重：违法所得五千元以上', en: 'serious: 5,000 yuan gained' },
      basis: damage,
      unit: 'yuan',
      from: 5000,
      grade: 'entry',
    },
    {
      said: { zh: '后果严重：损失一万元以上', en: 'serious: 10,000 yuan lost' },
      basis: damage,
      unit: 'yuan',
      from: 10_000,
      grade: 'entry',
    },
    {
      said: {
        zh: '后果特别严重：五十台以上不能正常运行（五倍）',
        en: 'especially serious: 50 hosts unusable (five times)',
      },
      basis: damage,
      unit: 'hosts',
      from: 50,
      grade: 'grave',
    },
  ],
  caution: {
    zh: '只占用算力、未破坏功能数据的，多属非法控制；难以认定的委托省级以上部门检验',
    en: 'mere use of computing power is rather illegal control; in doubt the provincial body tests',
  },
  receiver: receivers.network,
}
