import { type Catalogue, type Language, type Params, sentence } from '@davylamp/finding'

/** Sentences of `davylamp snapshot`. */
const snapshotCliTexts = {
  description: {
    en: 'Take a read-only snapshot of this host, write out the collector for another one, or hold two snapshots of a host against each other.\nNothing is changed and nothing is sent anywhere. Snapshots are read by "davylamp scan".',
    zh: '采集本机的只读快照，导出用于其他主机的采集脚本，或比对同一主机的两份快照。\n不改动任何内容，不向任何地方发送数据。快照用 “davylamp scan” 读取。',
  },
  summary: { en: 'take a read-only snapshot of a host, or compare two', zh: '采集主机的只读快照，或比对两份快照' },
  files: {
    en: 'with --compare the earlier and the later snapshot, with --clean-up one',
    zh: '--compare 时为先后两份快照，--clean-up 时为一份',
  },
  out: {
    en: 'where the snapshot or the script is written; else standard output',
    zh: '快照或脚本的输出文件；默认标准输出',
  },
  script: {
    en: 'write out the collector for linux or windows, to be carried to a host',
    zh: '导出 linux 或 windows 的采集脚本，带到目标主机使用',
  },
  compare: {
    en: 'hold BEFORE and AFTER against each other: clean, residual or returned, item by item',
    zh: '逐项比对“之前”与“之后”：已清除、有残留或已复发',
  },
  'clean-up': { en: 'what to keep and what to take away, in a safe order', zh: '按安全顺序列出应保全和应移除的内容' },
  seconds: { en: 'time between the two looks at the processors', zh: '两次查看处理器之间的秒数' },
  series: {
    en: 'a look at the processors every second, for so many seconds (600 is good)',
    zh: '每秒查看一次处理器，持续的秒数（建议 600）',
  },
  history: { en: 'the shells’ histories as well; they may hold passwords', zh: '同时采集命令历史，其中可能含有密码' },
  lang: { en: 'zh or en', zh: 'zh 或 en' },
  after: {
    en: `
Exit codes: 0 done, or clean · 1 something is left or has returned · 2 the command was not understood · 3 a snapshot could not be read, or proves nothing

Examples:
  davylamp snapshot --out host.json && davylamp scan host.json
  davylamp snapshot --script linux --out collect.sh      then on the host: sh collect.sh > host.json
  DAVYLAMP_BUSYBOX=/mnt/stick/busybox sh collect.sh      where the tools of the host may lie
  davylamp snapshot --clean-up host.json
  davylamp snapshot --compare before.json after.json`,
    zh: `
退出码：0 完成，或已清除 · 1 有残留或已复发 · 2 命令有误 · 3 快照无法读取，或不能证明已清除

示例：
  davylamp snapshot --out 主机.json && davylamp scan 主机.json
  davylamp snapshot --script linux --out collect.sh      然后在目标主机上：sh collect.sh > 主机.json
  DAVYLAMP_BUSYBOX=/mnt/U盘/busybox sh collect.sh        目标主机的工具不可信时
  davylamp snapshot --clean-up 主机.json
  davylamp snapshot --compare 之前.json 之后.json`,
  },
  'system-unknown': {
    en: '--script takes linux or windows; "{text}" is neither.',
    zh: '--script 可取 linux 或 windows，“{text}”不在其中。',
  },
  'not-here': {
    en: 'This system has no collector that runs here. Write one out with --script windows and run it with PowerShell on the host.',
    zh: '本系统不能直接采集。请用 --script windows 导出脚本，在目标主机上用 PowerShell 运行。',
  },
  'collector-failed': { en: 'The collector ended early: {reason}', zh: '采集脚本提前结束：{reason}' },
  'needs-files': {
    en: '{option} takes {count:snapshot|snapshots}, not {given}.',
    zh: '{option} 需要 {count} 份快照，而不是 {given} 份。',
  },
  'no-files': {
    en: 'A snapshot is taken of this host; file names come with --compare or --clean-up.',
    zh: '快照采集的是本机；文件名须与 --compare 或 --clean-up 一起使用。',
  },
  'whole-seconds': {
    en: '{option} takes a whole number of seconds; "{text}" is none.',
    zh: '{option} 须为整数秒，“{text}”不是。',
  },
  'no-snapshot': {
    en: '{path} is no snapshot of a host, or is cut off. Take it again.',
    zh: '{path} 不是主机快照，或已被截断。请重新采集。',
  },
  'cannot-read': { en: '{path} cannot be read: {cause}', zh: '无法读取 {path}：{cause}' },
  'cannot-write': { en: '{path} cannot be written: {cause}', zh: '无法写入 {path}：{cause}' },
  written: { en: 'Written: {path}', zh: '已写入：{path}' },
  'other-host': {
    en: 'The two are of different hosts by their names. What follows may mean nothing.',
    zh: '两份快照的主机名不同，以下结果可能没有意义。',
  },
  'outcome.clean': {
    en: 'Clean: nothing of what was there is left, and nothing has come.',
    zh: '已清除：原有项目均已不在，也未出现新的项目。',
  },
  'outcome.residual': {
    en: 'Residual: nothing runs, but something is left that may start it again.',
    zh: '有残留：没有运行中的项目，但仍有可能使其恢复的内容。',
  },
  'outcome.returned': {
    en: 'Returned: something runs, is connected, or came anew.',
    zh: '已复发：有项目正在运行、保持连接或新出现。',
  },
  'outcome.unproven': {
    en: 'Not proven: nothing was found, but the later look could not see everything.',
    zh: '不能证明：未发现项目，但后一次采集未能看到全部内容。',
  },
  'fate.gone': { en: 'gone', zh: '已移除' },
  'fate.there': { en: 'STILL THERE', zh: '仍存在' },
  'fate.new': { en: 'NEW', zh: '新出现' },
  'fate.unseen': { en: 'not seen', zh: '未能查看' },
  'line.fate': { en: '  {fate}  {kind}  {label}', zh: '  {fate}  {kind}  {label}' },
  blind: { en: 'The later look could not see: {what}', zh: '后一次采集未能看到：{what}' },
  nothing: {
    en: 'Nothing on this host speaks for mining by itself; there is nothing to take away.',
    zh: '本机没有单独指向挖矿的项目，无需移除。',
  },
  'line.step': { en: '{number}. {text}', zh: '{number}. {text}' },
  'kind.preload': { en: 'preloaded library', zh: '预载库' },
  'kind.cron': { en: 'schedule', zh: '计划任务' },
  'kind.unit': { en: 'service', zh: '服务' },
  'kind.startup': { en: 'start entry', zh: '启动项' },
  'kind.task': { en: 'task', zh: '任务' },
  'kind.wmi': { en: 'WMI subscription', zh: 'WMI 订阅' },
  'kind.registry': { en: 'registry key', zh: '注册表项' },
  'kind.profile': { en: 'login script', zh: '登录脚本' },
  'kind.container': { en: 'container', zh: '容器' },
  'kind.process': { en: 'process', zh: '进程' },
  'kind.socket': { en: 'connection', zh: '网络连接' },
  'kind.file': { en: 'file', zh: '文件' },
  'kind.config': { en: 'configuration', zh: '配置文件' },
} as const satisfies Catalogue

export type SnapshotCode = keyof typeof snapshotCliTexts

export type SaySnapshot = ((code: SnapshotCode, params?: Params) => string) & { readonly language: Language }

/** Says the sentences of `davylamp snapshot` in one language. */
export function saySnapshotIn(language: Language): SaySnapshot {
  return Object.assign(
    (code: SnapshotCode, params: Params = {}) => sentence(snapshotCliTexts, code, params)[language],
    { language },
  )
}
