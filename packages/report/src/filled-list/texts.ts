import type { Catalogue } from '@davylamp/finding'

/** What is written into a superior's table, and why a cell of it was left. */
export const filledTexts = {
  yes: { en: 'yes', zh: '是' },
  no: { en: 'no', zh: '否' },
  estimate: { en: '{range} (estimate)', zh: '{range}（估算）' },
  'result.finding': {
    en: 'Records: {verdict}. {why} Not yet checked by people.',
    zh: '记录分析：{verdict}。{why}尚未经人核查认定。',
  },
  'result.one': { en: 'Traced to one host.', zh: '追溯到唯一主机。' },
  'result.several': { en: 'Several hosts fit.', zh: '对应多台主机，未能唯一定位。' },
  'result.none': { en: 'Not locatable: {why}', zh: '无法定位：{why}' },
  'result.case': { en: 'Checked: {reason}. {facts}', zh: '经核查：{reason}。{facts}' },
  'reason.confirmed-active': { en: 'mining by the user’s own doing', zh: '属实，主动挖矿' },
  'reason.confirmed-passive': { en: 'mining by a trojan; the owner is a victim', zh: '属实，被植入程序（被动挖矿）' },
  'reason.equipment-idle': { en: 'equipment found, not running', zh: '发现设备，未运行' },
  'reason.lessor-only': { en: 'lessor only, no part in mining found', zh: '仅为出租人，未发现参与挖矿' },
  'reason.legit-load': { en: 'lawful load ({detail})', zh: '正常用电（{detail}）' },
  'reason.mapping-error': { en: 'address or account is another’s ({detail})', zh: '地址或户号对应有误（{detail}）' },
  'reason.identity-misuse': { en: 'someone else’s identity was used', zh: '身份被冒用' },
  'reason.not-found': { en: 'nothing found', zh: '未发现挖矿' },
  'reason.duplicate': { en: 'same as another lead', zh: '与其他线索重复' },
  'reason.out-of-area': { en: 'outside the area', zh: '不属本辖区' },
  'reason.insufficient': { en: 'evidence not sufficient to conclude', zh: '证据不足，未能认定' },
  active: { en: 'active', zh: '主动' },
  passive: { en: 'passive', zh: '被动' },
  desk: { en: 'desk check', zh: '案头核查' },
  visit: { en: 'on the spot', zh: '现场核查' },
  'measure.dismantle': { en: 'dismantled', zh: '拆除设备' },
  'measure.uninstall': { en: 'software uninstalled', zh: '卸载挖矿软件' },
  'measure.order-rectification': { en: 'ordered to rectify', zh: '责令改正' },
  'measure.preserve-evidence': { en: 'evidence preserved', zh: '先行登记保存' },
  'measure.seal-or-seize': { en: 'sealed or seized', zh: '查封、扣押' },
  'measure.suspend-supply': { en: 'supply suspended', zh: '中止供电' },
  'measure.restore-supply': { en: 'supply restored', zh: '恢复供电' },
  'measure.close-account': { en: 'account closed', zh: '销户' },
  'measure.cut-network': { en: 'network cut', zh: '断网' },
  'measure.commitment': { en: 'commitment letter signed', zh: '签订承诺书' },
  'measure.referred': { en: 'referred', zh: '移送' },
  'left.nothing-known': {
    en: 'nothing that was given speaks of this row',
    zh: '所给材料中没有与本行对应的内容',
  },
  'left.other-time': {
    en: 'the address is known, but with another port or at another time',
    zh: '所给材料中有该地址，但端口或时间不符',
  },
  'left.several': {
    en: 'several different subjects fit this row; which one is meant is for a person to say',
    zh: '有多个不同对象与本行相符，须由人指明',
  },
  'left.bad-time': {
    en: '"{text}" is no time that can be read',
    zh: '“{text}”不是可识别的时间',
  },
  'left.unsaid': { en: 'what is known of this row does not say it', zh: '与本行对应的材料没有说明此项' },
  'left.undecided': {
    en: 'records show “{text}”; whether it is mining is for two persons to conclude, and the cell takes no other word',
    zh: '记录显示“{text}”；是否挖矿须两人认定，该单元格又只允许选项',
  },
  'left.choice': {
    en: 'the cell takes only: {options}; what is known is “{text}”',
    zh: '该单元格只允许：{options}；已知内容为“{text}”',
  },
  'left.by-hand': {
    en: 'filled in already; what is known differs: “{text}” (--overwrite replaces it)',
    zh: '原已填写；已知内容不同：“{text}”（如须替换用 --overwrite）',
  },
  'left.formula': { en: 'the cell calculates something by itself', zh: '该单元格是公式' },
  'left.merged': {
    en: 'the cell is merged over several rows whose answers differ',
    zh: '该单元格合并了多行，各行答案不同',
  },
  'left.hand': { en: 'for a person’s own hand', zh: '须由本人签署' },
  'left.column': {
    en: 'the column “{head}” was not recognised; name it with --map',
    zh: '未识别列“{head}”；可用 --map 指明',
  },
} as const satisfies Catalogue

export type FilledCode = keyof typeof filledTexts
