import { type Catalogue, type Language, type Params, sentence } from '@davylamp/finding'

/** Sentences of `davylamp watch`. */
export const watchCliTexts = {
  description: {
    en: 'Watch a live interface, a log that grows, or flow exports, and say findings as they ripen, one JSON object a line.\nA finding is said once, again when it grows stronger, and at stated intervals while it goes on. Memory stays bounded for days.',
    zh: '实时监视网络接口、持续增长的日志或流导出，发现成熟后即输出，每行一个 JSON 对象。\n同一发现只报一次，增强时再报，持续期间按间隔更新。可连续运行多日，内存有上限。',
  },
  summary: {
    en: 'watch an interface, a growing log or flow exports, and say findings as they ripen',
    zh: '实时监视接口、日志或流导出，发现成熟后即输出',
  },
  after: {
    en: `
Sources; several may be watched at once:
  -                     a capture (pcap, pcapng) on standard input
  FILE…                 logs that grow: Suricata EVE, Zeek, and the others that "scan" reads; rotation and truncation are followed
  --interface eth0      packets, through tcpdump, which must be installed and permitted
  --listen 2055         NetFlow v5, v9, IPFIX and sFlow v5 on UDP; 127.0.0.1 unless an address is given (0.0.0.0:2055)

Nothing is sent anywhere unless --webhook names where. What is to be sent lies in the spool file until the other side has taken it,
so that nothing is lost when either side fails; the other side may get a finding twice and knows it by its id.
Ctrl-C or SIGTERM ends with a summary.

Exit codes: 0 nothing at or above "probable" · 1 something was found · 2 the command was not understood · 3 a source failed

Examples:
  davylamp watch --interface eth0 --filter "not port 443" --out findings.ndjson
  davylamp watch /var/log/suricata/eve.json --webhook https://siem.example.org/hook --spool spool.ndjson
  davylamp watch --listen 10.0.0.2:2055 --update 6h
  ssh gateway tcpdump -U -w - | davylamp watch -`,
    zh: `
来源，可同时监视多个：
  -                     标准输入的抓包（pcap、pcapng）
  文件…                 持续增长的日志：Suricata EVE、Zeek 及 scan 可读的其他日志；可跟踪轮转和清空
  --interface eth0      通过 tcpdump 抓包，须已安装并有权限
  --listen 2055         UDP 上的 NetFlow v5、v9、IPFIX 和 sFlow v5；未给出地址时为 127.0.0.1（如 0.0.0.0:2055）

除非用 --webhook 指定，否则不向任何地方发送。待发送内容存于暂存文件，对方收下之前不会丢失；
对方可能重复收到同一发现，可按 id 识别。按 Ctrl-C 或收到 SIGTERM 时给出汇总后结束。

退出码：0 没有达到 probable 的结果；1 有发现；2 命令有误；3 有来源失败

示例：
  davylamp watch --interface eth0 --filter "not port 443" --out 发现.ndjson
  davylamp watch /var/log/suricata/eve.json --webhook https://siem.example.org/hook --spool 暂存.ndjson
  davylamp watch --listen 10.0.0.2:2055 --update 6h
  ssh 网关 tcpdump -U -w - | davylamp watch -`,
  },
  sources: {
    en: 'logs that grow, or - for a capture on standard input',
    zh: '持续增长的日志，或 - 表示标准输入的抓包',
  },
  interface: { en: 'network interface to capture on; may be given several times', zh: '要抓包的网络接口，可多次给出' },
  filter: { en: 'what tcpdump shall let through', zh: 'tcpdump 的过滤条件' },
  tcpdump: { en: 'the program that captures', zh: '抓包程序' },
  listen: {
    en: 'address and port for flow exports; may be given several times',
    zh: '接收流导出的地址和端口，可多次给出',
  },
  'from-start': { en: 'read what logs hold already, too', zh: '同时读取日志中已有的内容' },
  format: { en: 'what to print: ndjson, text or none', zh: '打印格式：ndjson、text 或 none' },
  out: { en: 'write findings to the end of a file as well', zh: '同时把发现写到文件末尾' },
  webhook: { en: 'send findings to this address (http or https)', zh: '把发现发送到该地址（http 或 https）' },
  spool: { en: 'the file in which findings wait to be sent', zh: '待发送发现的暂存文件' },
  update: {
    en: 'how often a finding that goes on is said again, e.g. 30m, 6h',
    zh: '持续中的发现隔多久更新一次，如 30m、6h',
  },
  'min-verdict': {
    en: 'leave out what is weaker: confirmed, probable, suspect or related',
    zh: '省略更弱的结果：confirmed、probable、suspect 或 related',
  },
  for: { en: 'end after this time, e.g. 10m', zh: '到时即结束，如 10m' },
  pools: { en: 'a list of mining pools that you know, a domain a line', zh: '自备的矿池名单，每行一个域名' },
  lang: { en: 'language: zh or en', zh: '语言：zh 或 en' },
  'no-source': {
    en: 'Name something to watch: - for standard input, a log, --interface or --listen. "davylamp help watch" shows how.',
    zh: '请指定监视对象：- 表示标准输入，或日志文件、--interface、--listen。用法见 “davylamp help watch”。',
  },
  'bad-time': {
    en: '{option} takes a time such as 30s, 10m or 6h; "{text}" is none.',
    zh: '{option} 应为时间，如 30s、10m、6h；“{text}” 不是。',
  },
  'bad-listen': {
    en: '--listen takes a port or address:port; "{text}" is neither.',
    zh: '--listen 应为端口或 地址:端口；“{text}” 不是。',
  },
  'bad-webhook': {
    en: '--webhook takes an http or https address; "{text}" is none.',
    zh: '--webhook 应为 http 或 https 地址；“{text}” 不是。',
  },
  'spool-alone': {
    en: '--spool is for --webhook, which was not given.',
    zh: '--spool 须与 --webhook 合用，但未给出 --webhook。',
  },
  'spool-is-out': {
    en: '--spool and --out are both {path}. The spool is emptied once its findings are sent: name another file for one of them.',
    zh: '--spool 与 --out 都是 {path}。暂存文件在发送后会被清空，请为其中之一另选文件。',
  },
  'webhook-credentials': {
    en: '--webhook takes an address without user and password, since addresses are shown in messages. A token may stand in its path.',
    zh: '--webhook 的地址不能含用户名和口令，因为地址会出现在消息中；令牌可写在路径中。',
  },
  'spool-locked': {
    en: '{lock} can be neither taken nor read. Name another --spool, or remove it when no other watch uses {path}.',
    zh: '{lock} 无法占用也无法读取。请用 --spool 另选文件；如没有其他监视进程使用 {path}，请删除它。',
  },
  'spool-in-use': {
    en: '{path} is used by another watch (process {pid} on {host}). Name another --spool; if there is no such watch any more, remove {lock}.',
    zh: '{path} 正被另一个监视进程（主机 {host}，进程号 {pid}）使用。请用 --spool 另选文件；如该监视进程已不存在，请删除 {lock}。',
  },
  'cannot-listen': {
    en: 'Nothing can be heard on {place}: {cause}. Another program may have the port, or the address is not of this computer.',
    zh: '无法在 {place} 接收：{cause}。端口可能被占用，或该地址不属于本机。',
  },
  'cannot-write': {
    en: '{path} could not be written: {cause}. Nothing was watched.',
    zh: '{path} 无法写入：{cause}。未开始监视。',
  },
  'write-failed': {
    en: '{path} could not be written: {cause}. Findings are printed all the same; further failures are not said.',
    zh: '{path} 无法写入：{cause}。发现仍会打印；后续失败不再提示。',
  },
  'no-tcpdump': {
    en: '{program} could not be started: {cause}. Install tcpdump, or pipe a capture in: tcpdump -U -w - | davylamp watch -',
    zh: '无法启动 {program}：{cause}。请安装 tcpdump，或通过管道输入：tcpdump -U -w - | davylamp watch -',
  },
  'tcpdump-ended': {
    en: '{program} on {interface} ended: {said}',
    zh: '{interface} 上的 {program} 已结束：{said}',
  },
  'tcpdump-silent': { en: 'it gave no reason', zh: '未说明原因' },
  ready: { en: 'Watching {sources}. Ctrl-C ends.', zh: '正在监视 {sources}。按 Ctrl-C 结束。' },
  'log.waiting': { en: '{path} is not there; it is waited for.', zh: '{path} 不存在，等待其出现。' },
  'log.rotated': { en: '{path} was rotated; the new file is read.', zh: '{path} 已轮转，开始读取新文件。' },
  'log.truncated': { en: '{path} was emptied; it is read from its beginning.', zh: '{path} 被清空，从头读取。' },
  'log.unknown': {
    en: '{path} begins with no line of a known log (Suricata EVE, Zeek, …); its lines are passed over until one is. For a capture: davylamp scan, or davylamp watch - with it on standard input.',
    zh: '{path} 的首行不是已知日志（Suricata EVE、Zeek 等），在出现已知日志行之前不读取。抓包请用 davylamp scan，或由标准输入交给 davylamp watch -。',
  },
  'log.failed': { en: '{path} could not be read on: {cause}', zh: '{path} 无法继续读取：{cause}' },
  'webhook.down': {
    en: 'The webhook did not take findings ({cause}). They wait in {spool}; it is tried again every {minutes} minutes.',
    zh: 'webhook 未接收发现（{cause}）。发现暂存于 {spool}，每 {minutes} 分钟重试一次。',
  },
  'webhook.up': { en: 'The webhook takes findings again.', zh: 'webhook 已恢复接收。' },
  'webhook.left': {
    en: '{count:finding|findings} could not be sent ({cause}) and {count?waits|wait} in {spool}: the next watch with the same --spool sends {count?it|them}.',
    zh: '有 {count} 条发现未能发送（{cause}），存于 {spool}；下次以相同 --spool 运行时会发送。',
  },
  summed: {
    en: 'Watched for {minutes:minute|minutes}: {packets:packet|packets}, {lines:line|lines}, {datagrams:export packet|export packets}. Said: {found:finding|findings} ({confirmed} confirmed, {probable} probable, {suspect} suspect, {related} related) and {updates:update|updates}.',
    zh: '监视 {minutes} 分钟：数据包 {packets}，日志 {lines} 行，导出包 {datagrams}。发现 {found} 项（见直接证据 {confirmed}，高度疑似 {probable}，疑似待核 {suspect}，相关但非挖矿 {related}），更新 {updates} 次。',
  },
  'summed.let-go': {
    en: '{flows:flow that was silent or old was|flows that were silent or old were} let go to keep memory bounded.',
    zh: '为限制内存，已移除 {flows} 个静默或过旧的流。',
  },
  'summed.dropped': {
    en: '{dropped:record of a further connection was|records of further connections were} not kept because there were too many at once.',
    zh: '同时连接过多，有 {dropped} 条记录未保留。',
  },
  'summed.unread': {
    en: '{lines:line|lines} and {datagrams:UDP packet|UDP packets} were of no known form.',
    zh: '有 {lines} 行日志和 {datagrams} 个 UDP 包格式未知。',
  },
  'text.line': {
    en: '{time}  {event}  {verdict}  {subject}  {what}  {why}',
    zh: '{time}  {event}  {verdict}  {subject}  {what}  {why}',
  },
  'text.found': { en: 'new', zh: '新发现' },
  'text.stronger': { en: 'stronger', zh: '增强' },
  'text.still': { en: 'still', zh: '持续' },
} as const satisfies Catalogue

export type WatchCliCode = keyof typeof watchCliTexts

export interface SayWatch {
  readonly language: Language
  (code: WatchCliCode, params?: Params): string
}

export function sayWatchIn(language: Language): SayWatch {
  const say = (code: WatchCliCode, params: Params = {}) => sentence(watchCliTexts, code, params)[language]
  return Object.assign(say, { language })
}
