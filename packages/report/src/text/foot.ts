import type { Catalogue } from '@davylamp/finding'

/** The foot of the page. */
export const footTexts = {
  'foot.scanned': { en: 'What was scanned', zh: '扫描了什么' },
  'foot.scanned.none': { en: 'No file was recognised.', zh: '没有识别出任何文件。' },
  'foot.scanned.sum': { en: '{files} of {bytes} were read.', zh: '读入 {files}，共 {bytes}。' },
  'foot.scanned.more': {
    en: '{n:further file|further files} {n?is|are} not listed here.',
    zh: '另有 {n} 个文件未在此列出。',
  },
  'foot.source': { en: 'File', zh: '文件' },
  'foot.recognised': { en: 'Recognised as', zh: '识别为' },
  'foot.recognised.as': { en: '{what} ({format})', zh: '{what}（{format}）' },
  'foot.size': { en: 'Size', zh: '大小' },
  'foot.holds': { en: 'Holds', zh: '内容' },
  'foot.problems': { en: 'What could not be read', zh: '未能读入的部分' },
  'foot.problems.none': { en: 'Everything that was given was read.', zh: '所给文件已全部读入。' },
  'foot.problems.more': {
    en: '{n:further entry|further entries} {n?is|are} not listed here.',
    zh: '另有 {n} 项未在此列出。',
  },
  'problem.absent': { en: 'Not there', zh: '找不到' },
  'problem.damaged': { en: 'Damaged', zh: '损坏' },
  'problem.skipped': { en: 'Skipped, no record', zh: '跳过（不是记录）' },
  'problem.note': { en: 'Read, with something set aside', zh: '已读入，部分搁置' },
  'foot.judged': { en: 'Who was judged, and who was not', zh: '判断了谁，未判断谁' },
  'foot.judged.sum': { en: '{judged} judged, {not} not judged.', zh: '已判断 {judged}，未判断 {not}。' },
  'foot.judged.none': { en: 'No subject was listed.', zh: '没有列出任何对象。' },
  'foot.judged.reason': { en: '{n}: {reason}', zh: '{n}：{reason}' },
  'foot.judged.note': {
    en: 'Not judged means that nothing can be said. It does not mean clean.',
    zh: '“未判断”表示无法判断，不表示无异常。',
  },
  'foot.verdicts': { en: 'What a verdict means, and what it does not', zh: '研判的含义与界限' },
  'foot.verdicts.is': { en: ': ', zh: '：' },
  'foot.verdicts.limits': {
    en: 'A verdict is a machine’s word on what the records show. It is no conclusion: two persons decide on the spot, against hardware, mining software and pool record. The owner of a computer with a trojan is a victim, a lessor is not an operator, and load alone proves nothing.',
    zh: '研判是机器对记录的描述，不是认定。认定须由两人以上现场核对硬件、挖矿软件和矿池记录后作出。中木马者是受害人，出租人不是经营者，仅凭负荷不能证明任何事。',
  },
  'foot.detectors': { en: 'What judged', zh: '由什么判断' },
  'foot.detectors.line': { en: '{name} {version}', zh: '{name} {version}' },
  'foot.detectors.rules': { en: 'rules {rules}', zh: '规则 {rules}' },
  'foot.program': { en: 'Davylamp {version}', zh: '矿灯 {version}' },
} as const satisfies Catalogue
