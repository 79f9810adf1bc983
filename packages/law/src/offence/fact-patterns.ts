import type { Basis } from '../pack/instrument.js'
import type { Said } from '../said.js'

/** Something that is met again and again, with the bases that may fit: offered for a person to tick, never ticked by the machine. */
export interface FactPattern {
  readonly code: string
  readonly name: Said
  readonly candidates: readonly Candidate[]
  /** Codes of offences whose check list may be picked, on grounds that `caution` names. */
  readonly offences: readonly string[]
  readonly caution: Said
}

export interface Candidate {
  readonly basis: Basis
  /** When it fits. */
  readonly when: Said
}

const stop = { zh: '使用国家明令淘汰的设备或工艺', en: 'eliminated equipment or processes are used' }
const policy: Candidate = {
  basis: { instrument: 'mining-notice-2021' },
  when: {
    zh: '政策依据；不能单独作处罚或强制依据',
    en: 'ground of policy; never alone the basis of a penalty or measure',
  },
}
const eliminated: readonly Candidate[] = [
  { basis: { instrument: 'energy-conservation-law', article: '71' }, when: stop },
  { basis: { instrument: 'circular-economy-law', article: '50' }, when: stop },
]

export const factPatterns: readonly FactPattern[] = [
  {
    code: 'hydro-plant-feeds-miners',
    name: { zh: '小水电站出租场地并直供矿机', en: 'a small hydro plant leases room and feeds miners' },
    candidates: [
      policy,
      ...eliminated,
      {
        basis: { instrument: 'electric-power-law', article: '63' },
        when: { zh: '未经许可向他人供电', en: 'power is supplied to others without licence' },
      },
      {
        basis: { instrument: 'power-supply-and-use-regulations', article: '30' },
        when: { zh: '擅自引入、供出电源（第六项）', en: 'power is taken in or given out unpermitted (item 6)' },
      },
      {
        basis: { instrument: 'power-supply-and-use-regulations', article: '38' },
        when: { zh: '擅自转供电', en: 'power is passed on unpermitted' },
      },
    ],
    offences: [],
    caution: {
      zh: '电站业主（出租人）与矿场经营者分别登记；合同、税务、土地、安全另行核查',
      en: 'plant owner (lessor) and mine operator are recorded apart; contract, tax, land and safety are checked besides',
    },
  },
  {
    code: 'home-with-invented-need',
    name: { zh: '住宅内挖矿并虚构经营用电需求', en: 'a home that mines on an invented business need' },
    candidates: [
      policy,
      {
        basis: { instrument: 'energy-conservation-law', article: '71' },
        when: { zh: '责令停止使用、没收设备', en: 'order to stop, confiscation' },
      },
      {
        basis: { instrument: 'power-supply-and-use-regulations', article: '30' },
        when: { zh: '擅自改变用电类别（第一项）', en: 'the tariff class was changed unpermitted (item 1)' },
      },
      {
        basis: { instrument: 'power-supply-and-use-regulations', article: '40' },
        when: { zh: '供电企业追缴、加收电费', en: 'the supplier claims back pay and surcharge' },
      },
      {
        basis: { instrument: 'market-entity-registration-regulations', article: '44' },
        when: { zh: '以虚假材料取得个体工商户登记', en: 'a licence was had on false papers' },
      },
      {
        basis: { instrument: 'civil-code', article: '9' },
        when: { zh: '绿色原则，作说理用', en: 'the green principle, for the reasons only' },
      },
    ],
    offences: ['fraud', 'contract-fraud'],
    caution: {
      zh: '没有查实的损失和占有目的，不选诈骗；住宅不得强行进入，不得停居民用电逼迫',
      en: 'no fraud without proven loss and intent; no entry by force, no cutting of a household’s power',
    },
  },
  {
    code: 'bypassed-meter',
    name: { zh: '绕越或改动电表', en: 'a bypassed or altered meter' },
    candidates: [
      {
        basis: { instrument: 'electric-power-law', article: '71' },
        when: { zh: '窃电：停止、追缴、罚款', en: 'theft: stop, back pay, fine' },
      },
      {
        basis: { instrument: 'power-supply-and-use-regulations', article: '31' },
        when: { zh: '属于六种窃电方式之一', en: 'it is one of the six modes' },
      },
      {
        basis: { instrument: 'power-supply-and-use-regulations', article: '41' },
        when: { zh: '电力管理部门处罚', en: 'the power authority penalises' },
      },
    ],
    offences: ['theft-of-power'],
    caution: {
      zh: '先排除计量故障和接线错误；封存电表和封印后再拆',
      en: 'first rule out faults of meter and wiring; seal the meter before it is taken down',
    },
  },
  {
    code: 'planted-trojan',
    name: { zh: '被植入挖矿木马', en: 'a planted mining trojan' },
    candidates: [
      {
        basis: { instrument: 'cybersecurity-law', article: '66' },
        when: { zh: '植入者尚不构成犯罪', en: 'against who planted it, short of a crime' },
      },
      {
        basis: { instrument: 'public-security-penalties-law', article: '33' },
        when: { zh: '造成危害、尚不构成犯罪', en: 'harm was done, short of a crime' },
      },
      {
        basis: { instrument: 'cybersecurity-law', article: '61' },
        when: { zh: '被植入单位不履行网络安全保护义务', en: 'the unit neglected its duty of protection' },
      },
    ],
    offences: ['illegal-control-of-computers', 'damage-to-computers'],
    caution: {
      zh: '设备所有人是被害人；先固定镜像和日志，再清除木马',
      en: 'the owner is a victim; fix image and logs before cleaning',
    },
  },
  {
    code: 'lessor-unaware',
    name: { zh: '不知情的出租人', en: 'a lessor who did not know' },
    candidates: [
      {
        basis: { instrument: 'public-security-penalties-law', article: '68' },
        when: { zh: '不按规定登记承租人，或明知犯罪不报', en: 'tenants not registered, or a known crime not reported' },
      },
      {
        basis: { instrument: 'unlicensed-operation-measures', article: '14' },
        when: { zh: '明知无照经营仍提供场所', en: 'room was given knowingly to an unlicensed trade' },
      },
    ],
    offences: [],
    caution: {
      zh: '不知情的不作当事人，提醒即可；“明知”须有证据',
      en: 'who did not know is no party and is warned only; knowing must be proven',
    },
  },
  {
    code: 'cloud-mining-sold',
    name: { zh: '出售云挖矿、矿机份额', en: 'cloud mining or shares of machines are sold' },
    candidates: [
      {
        basis: { instrument: 'illegal-fundraising-regulations', article: '19' },
        when: { zh: '以虚拟货币名义吸收资金', en: 'funds are raised in the name of virtual currency' },
      },
      {
        basis: { instrument: 'virtual-currency-risk-notice-2026' },
        when: { zh: '销售矿机、提供相关服务（政策依据）', en: 'machines or services are sold (ground of policy)' },
      },
    ],
    offences: ['illegal-fundraising', 'fundraising-fraud', 'pyramid-selling'],
    caution: {
      zh: '转处置非法集资牵头部门和公安经侦；出资人一般不是被调查对象',
      en: 'passed to the lead body against illegal fund-raising and to economic crime police; those who paid in are as a rule not suspects',
    },
  },
]
