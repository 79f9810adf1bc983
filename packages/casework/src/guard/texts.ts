import type { Template } from '@davylamp/finding'

/** What guards say, by code. */
export const guardTexts = {
  'home.one-source': {
    en: 'A home is not visited on one sense alone ({senses}). Add a second source, or a tip about this place.',
    zh: '不得仅凭一类线索（{senses}）上门检查住宅。请补充第二来源，或针对该地点的举报。',
  },
  'home.entry': {
    en: 'A home is entered with the occupant’s written consent or the police’s inspection certificate, or not at all. Record which, or that nobody went in.',
    zh: '进入住宅须有住户书面同意或公安机关检查证，否则止步门外。请记录是哪一种，或记录未进入。',
  },
  'home.supply': {
    en: 'Supply to a home is not cut to make somebody obey.',
    zh: '不得以停止供电的方式迫使居民履行义务。',
  },
  'inspection.two-officers': {
    en: 'An administrative inspection takes two officers with certificates; {count} named.',
    zh: '行政检查须由两名以上持证执法人员进行，目前只有 {count} 名。',
  },
  'inspection.officer-of-other-body': {
    en: 'Officers must belong to the body that leads; {persons} do not. List them as helpers.',
    zh: '执法人员须属于牵头检查机关；{persons} 不属于该机关，请列为协助人员。',
  },
  'inspection.not-approved': {
    en: 'Nobody has approved this visit yet.',
    zh: '此次检查尚未审批。',
  },
  'inspection.self-approved': {
    en: 'Who goes on a visit does not approve it.',
    zh: '参加检查的人员不得自行审批。',
  },
  'visit.unknown': {
    en: 'No such visit was planned here: {visit}.',
    zh: '此处没有该次检查计划：{visit}。',
  },
  'competence.unknown-body': {
    en: 'No such body is known here: {body}. Enter it with its kind and province first.',
    zh: '未登记该机关：{body}。请先登记其类别和所属省份。',
  },
  'competence.forbidden': {
    en: '{body} may not do this. {en}',
    zh: '{body}无权实施此行为。{zh}',
  },
  'competence.configure': {
    en: 'Whether {body} may do this is not settled for this province; set it before acting. {en}',
    zh: '本省{body}可否实施此行为尚未明确，请先配置再行为。{zh}',
  },
  'competence.not-told': {
    en: 'Whether the body may do this can’t be told. {en}',
    zh: '无法判断该机关可否实施此行为。{zh}',
  },
  'evidence.not-fixed': {
    en: 'Fix the evidence first (screens, pool settings, serial numbers, meter): after this the place is no longer as found. To go on all the same, give the reason.',
    zh: '请先固定证据（屏幕、矿池设置、序列号、电表）：此举之后现场不复原状。确需先行处置的，请写明理由。',
  },
  'decision.same-person': {
    en: 'It takes two persons: who proposed it can’t second it.',
    zh: '须由两人作出：提出人不得同时复核。',
  },
  'decision.nothing-proposed': {
    en: 'There is no such proposal to second; it may have been withdrawn or replaced.',
    zh: '没有这一待复核事项，可能已被撤回或替换。',
  },
  'conclusion.parts-missing': {
    en: 'Mining is concluded when hardware, mining software and a pool record were all seen and proven; {seen} of 3 are. Until then the lead stays open.',
    zh: '认定挖矿须算力硬件、挖矿软件、矿池接入记录三项均有证据，目前 {seen} 项。在此之前线索保持未结。',
  },
  'conclusion.nobody-looked': {
    en: 'Nobody has looked into this lead yet, at the desk or on the spot.',
    zh: '此线索尚未经案头核查或现场核查。',
  },
  'clearance.no-proof': {
    en: 'Clearance needs proof that it stopped: a quiet load curve, empty racks, silence on the network, or the closed account, each with its evidence.',
    zh: '销号须有停止的证明：平静的负荷曲线、空置机架、网络静默或销户，并附证据。',
  },
  'clearance.machines-left': {
    en: '{count} listed machines have no disposition yet.',
    zh: '清单中尚有 {count} 台设备未登记去向。',
  },
  'clearance.preserved-goods': {
    en: 'Goods preserved as evidence still wait for a decision ({measures}).',
    zh: '先行登记保存的物品尚未处理（{measures}）。',
  },
  'archive.not-cleared': {
    en: 'A case is archived after clearance, not before.',
    zh: '销号之后方可归档。',
  },
  'archive.open-matters': {
    en: 'Still open: {open}.',
    zh: '尚有未结事项：{open}。',
  },
  'case.lead-not-confirmed': {
    en: 'A case is opened on a lead that two persons have confirmed; this one is not.',
    zh: '须经两人认定的线索方可转为整治事项，此线索尚未认定。',
  },
  'measure.no-basis': {
    en: 'This measure needs an article that allows it.',
    zh: '此项措施须写明法律依据。',
  },
  'measure.basis-refused': {
    en: 'The basis can’t be cited for that day. {en}',
    zh: '该依据在行为当日不可引用。{zh}',
  },
  'compulsion.no-notice': {
    en: 'Sealing and seizure stand on a law or a regulation, never on a notice.',
    zh: '查封、扣押须依据法律、法规，通知不得作为依据。',
  },
} as const satisfies Record<string, Template>

export type GuardCode = keyof typeof guardTexts
