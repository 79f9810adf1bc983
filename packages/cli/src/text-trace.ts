import { type Catalogue, type Language, type Params, sentence } from '@davylamp/finding'

/** Sentences of `davylamp trace`. */
export const traceCliTexts = {
  description: {
    en: 'Find the machines behind a list of addresses, ports and times, by the logs of the exit: translation, leases, log-ins, ARP and switch tables.\nLists and logs are recognised by their content, also in Excel, GB18030, gzip and ZIP.',
    zh: '根据出口日志（地址转换、租约、登录、ARP 和交换机表），查找 IP、端口、时间清单背后的设备。\n清单和日志按内容识别，支持 Excel、GB18030、gzip 和 ZIP。',
  },
  summary: {
    en: 'find the machines behind a list of addresses, ports and times',
    zh: '查找 IP、端口、时间清单背后的设备',
  },
  after: {
    en: `
Logs that are read: Cisco ASA and IOS, Huawei, H3C, Juniper, Fortinet, Hillstone, MikroTik, conntrack, ulogd and netfilter LOG;
leases of ISC dhcpd, Windows, dnsmasq and Kea; FreeRADIUS detail; tables (CSV, Excel) of translations, leases, log-ins and ports;
what arp, ip neigh, show arp and show mac address-table print. Columns that are not guessed are named with --map, one statement a line:
  of the list:  address, port, time, date, clock, end_time, remote_address, remote_port, transport
  of a log:     outside_address, outside_port, outside_port_end, inside_address, inside_port, remote_address, remote_port, transport,
                address, mac, host_name, user, device, attached_to, time, date, clock, end_time, duration_s, event
  of both:      separator, header, date_order, table = list (for the list) or log

Names stay running numbers until they are asked for with --reveal and a purpose, which is written down first.

Exit codes: 0 every row ended at one host · 1 some did not · 2 the command was not understood · 3 some rows or logs could not be read

Examples:
  davylamp trace list.xlsx --logs logs/ --tz Asia/Shanghai --logs-tz UTC --filled answer.xlsx
  davylamp trace list.csv --logs nat/ --logs dhcpd.leases --reveal --purpose "check of list 2026-17"`,
    zh: `
可读的日志：Cisco ASA 和 IOS、华为、H3C、Juniper、Fortinet、山石网科、MikroTik、conntrack、ulogd 和 netfilter LOG；
ISC dhcpd、Windows、dnsmasq、Kea 的租约；FreeRADIUS detail；地址转换、租约、登录、端口的表格（CSV、Excel）；
arp、ip neigh、show/display arp、show/display mac-address 的输出。未能猜出的列用 --map 指明，每行一条：
  清单：  address、port、time、date、clock、end_time、remote_address、remote_port、transport
  日志：  outside_address、outside_port、outside_port_end、inside_address、inside_port、remote_address、remote_port、transport、
          address、mac、host_name、user、device、attached_to、time、date、clock、end_time、duration_s、event
  通用：  separator、header、date_order、table = list（清单）或 log（日志）

姓名等信息以编号代替；需要时用 --reveal 并写明用途，用途先行记录。

退出码：0 每行均定位到一台主机；1 有未定位到的行；2 命令有误；3 有清单行或日志无法读取

示例：
  davylamp trace 清单.xlsx --logs 日志/ --tz Asia/Shanghai --logs-tz UTC --filled 反馈.xlsx
  davylamp trace 清单.csv --logs nat/ --logs dhcpd.leases --reveal --purpose "核查 2026-17 号清单"`,
  },
  list: { en: 'the list to be traced: CSV or Excel', zh: '待追溯的清单：CSV 或 Excel' },
  logs: { en: 'a file or folder of logs; may be given several times', zh: '日志文件或目录，可多次给出' },
  map: { en: 'a file that names columns; may be given several times', zh: '列名对应文件，可多次给出' },
  tolerance: {
    en: 'how far the clocks of list and logs may be apart, e.g. 30s, 5m',
    zh: '清单与日志的时钟容差，如 30s、5m',
  },
  tz: {
    en: 'time zone of the list, and of every time shown (else that of this computer)',
    zh: '清单的时区，也是显示时间的时区（默认本机时区）',
  },
  'logs-tz': {
    en: 'time zone of logs that do not state theirs (else that of the list)',
    zh: '未注明时区的日志的时区（默认与清单相同）',
  },
  format: { en: 'what to print: table, csv or ndjson', zh: '打印格式：table、csv 或 ndjson' },
  filled: {
    en: "write the sender's list with the answers filled in (.xlsx or .csv)",
    zh: '写出填好结果的下发清单（.xlsx 或 .csv）',
  },
  reveal: {
    en: 'show names instead of running numbers; needs --purpose',
    zh: '显示真实名称而非编号；须与 --purpose 合用',
  },
  purpose: { en: 'what the names are needed for', zh: '查看真实名称的用途' },
  'reveal-log': { en: 'the file in which every purpose is written down', zh: '记录每次用途的文件' },
  lang: { en: 'language: zh or en', zh: '语言：zh 或 en' },
  'no-logs': {
    en: 'Name at least one file or folder of logs: davylamp trace LIST --logs FOLDER',
    zh: '请至少指定一个日志文件或目录：davylamp trace 清单 --logs 目录',
  },
  'bad-tolerance': {
    en: '--tolerance takes seconds or minutes, such as 90, 30s or 5m; "{text}" is none.',
    zh: '--tolerance 应为秒或分，如 90、30s、5m；“{text}” 不是。',
  },
  'needs-purpose': {
    en: '--reveal shows who somebody is: state what for, with --purpose "…" (5 characters or more).',
    zh: '--reveal 会显示具体人员和设备，请用 --purpose "…" 写明用途（不少于 5 个字符）。',
  },
  'purpose-alone': {
    en: '--purpose is for --reveal, which was not asked for.',
    zh: '--purpose 须与 --reveal 合用，但未给出 --reveal。',
  },
  'cannot-write-down': {
    en: 'The purpose could not be written down in {path}, so no name was shown: {cause}',
    zh: '用途无法记入 {path}，因此未显示任何名称：{cause}',
  },
  'bad-filled': {
    en: '--filled takes a name that ends with .xlsx or .csv; "{path}" does not.',
    zh: '--filled 的文件名应以 .xlsx 或 .csv 结尾；“{path}” 不是。',
  },
  'filled-exists': {
    en: '--filled {path} is there already. Nothing was read or changed; choose another name.',
    zh: '--filled {path} 已存在。尚未读取或改动任何内容，请另选文件名。',
  },
  'no-list': {
    en: '{path} holds no list of addresses: no header names an address and a time. State them with --map (address = …, time = …).',
    zh: '{path} 中没有 IP 清单：表头中找不到地址和时间。请用 --map 指明（address = …，time = …）。',
  },
  'read-list': {
    en: '{source}: {rows:row|rows} to trace, {bad} that cannot be. Times of the list are taken for {zone}, those of logs without a zone for {logsZone}; clock tolerance {tolerance} s.',
    zh: '{source}：可追溯 {rows} 行，无法追溯 {bad} 行。清单时间按 {zone}，未注明时区的日志按 {logsZone}；时钟容差 {tolerance} 秒。',
  },
  'read-log': {
    en: '  {source} ({format}): {lines:line|lines}, {bindings:translation|translations}, {tenures:tie|ties} to machines and users',
    zh: '  {source}（{format}）：{lines} 行，地址转换 {bindings} 条，设备或用户关联 {tenures} 条',
  },
  summed: {
    en: '{rows:row|rows}: {one} at one host, {several} at several, {none} not locatable, {bad} not readable.',
    zh: '共 {rows} 行：唯一主机 {one}，多台主机 {several}，无法定位 {none}，无法读取 {bad}。',
  },
  hidden: {
    en: 'Names are running numbers. To see them: --reveal --purpose "…", which is written down.',
    zh: '名称以编号代替。如需查看：--reveal --purpose "…"，用途会被记录。',
  },
  revealed: { en: 'Names are shown; the purpose was written down in {path}.', zh: '已显示名称；用途已记入 {path}。' },
  wrote: { en: 'Filled list written to {path}', zh: '填好的清单已写入 {path}' },
  'status.one': { en: 'one host', zh: '唯一主机' },
  'status.several': { en: 'several hosts', zh: '多台主机' },
  'status.none': { en: 'not locatable', zh: '无法定位' },
  'status.bad': { en: 'not readable', zh: '无法读取' },
  'name.host': { en: 'host-{number}', zh: '主机-{number}' },
  'name.address': { en: 'address-{number}', zh: '地址-{number}' },
  'name.name': { en: 'name-{number}', zh: '名称-{number}' },
  'name.user': { en: 'user-{number}', zh: '用户-{number}' },
  'name.place': { en: 'place-{number}', zh: '位置-{number}' },
  'column.line': { en: 'line', zh: '行' },
  'column.end': { en: 'address', zh: '地址' },
  'column.time': { en: 'time', zh: '时间' },
  'column.result': { en: 'result', zh: '追溯结果' },
  'column.inside_address': { en: 'inside address', zh: '内网地址' },
  'column.mac': { en: 'MAC', zh: 'MAC地址' },
  'column.host_name': { en: 'host name', zh: '主机名' },
  'column.user': { en: 'user', zh: '使用人' },
  'column.attached_to': { en: 'attached to', zh: '接入位置' },
  'column.note': { en: 'why', zh: '追溯说明' },
  and: { en: '; ', zh: '；' },
} as const satisfies Catalogue

export type TraceCliCode = keyof typeof traceCliTexts

export interface SayTrace {
  readonly language: Language
  (code: TraceCliCode, params?: Params): string
}

export function sayTraceIn(language: Language): SayTrace {
  const say = (code: TraceCliCode, params: Params = {}) => sentence(traceCliTexts, code, params)[language]
  return Object.assign(say, { language })
}
