import { type Catalogue, type Language, type Params, sentence } from '@davylamp/finding'

/** Sentences of `davylamp inventory`. */
export const inventoryCliTexts = {
  description: {
    en: 'Count the machines of a room over its network: read-only, under a plan, everything kept in a journal.',
    zh: '通过网络盘点现场设备：只读，按计划进行，全程记入日志。',
  },
  summary: { en: 'count the machines of a room over its network', zh: '通过网络盘点现场设备' },
  after: {
    en: `
On the spot:
  davylamp inventory plan --range 192.168.1.0/24 --case A-17 --basis "…" --officer 1234 --officer 5678 --out plan.json
  davylamp inventory run plan.json --folder evidence --dry-run
  davylamp inventory listen plan.json --folder evidence
  davylamp inventory run plan.json --folder evidence --labels labels.csv --switch mac-table.txt --metered-kw 640

A unit that checks its own network (marked 单位自查, no inspection record):
  davylamp inventory plan --own-network --unit "…" --approver "…" --range 10.8.0.0/22 --out plan.json

Exit codes: 0 done · 2 the command or the plan was refused, nothing was sent · 3 not finished (run it again: it goes on where it was)`,
    zh: `
现场使用：
  davylamp inventory plan --range 192.168.1.0/24 --case 案号 --basis "法律依据" --officer 证号1 --officer 证号2 --out 计划.json
  davylamp inventory run 计划.json --folder 证据 --dry-run
  davylamp inventory listen 计划.json --folder 证据
  davylamp inventory run 计划.json --folder 证据 --labels 铭牌.csv --switch 交换机表.txt --metered-kw 640

单位自查本单位网络（结果标注“单位自查”，不作为检查记录）：
  davylamp inventory plan --own-network --unit "单位" --approver "批准人" --range 10.8.0.0/22 --out 计划.json

退出码：0 完成；2 命令或计划被拒绝，未发送任何数据；3 未完成（再次运行即从中断处继续）`,
  },
  plan: {
    en: 'write a plan: ranges, legal basis, officers or owner, limits',
    zh: '生成计划：地址范围、法律依据、执法人员或单位授权、速率限制',
  },
  run: { en: 'find, read and count the machines of a plan', zh: '按计划查找、读取并清点设备' },
  replay: { en: 'read recorded conversations with machines again', zh: '重新解析已记录的设备应答' },
  listen: {
    en: 'listen for IP reports while you press the buttons of the machines; sends nothing',
    zh: '监听设备 IP 报告（按下设备的 IP 报告键时）；不发送任何数据',
  },
  lang: { en: 'language: zh or en', zh: '语言：zh 或 en' },
  'plan.range': {
    en: 'addresses: 192.168.1.0/24, 192.168.1.10-90 or one (may stand several times)',
    zh: '地址：192.168.1.0/24、192.168.1.10-90 或单个地址（可多次给出）',
  },
  'plan.case': { en: 'case number', zh: '案号' },
  'plan.basis': { en: 'legal basis', zh: '法律依据' },
  'plan.officer': { en: 'certificate number of an officer (twice)', zh: '执法人员证号（给出两次）' },
  'plan.own': { en: 'a unit checks its own network', zh: '单位自查本单位网络' },
  'plan.unit': { en: 'the unit (with --own-network)', zh: '单位名称（与 --own-network 合用）' },
  'plan.approver': { en: 'who approved it (with --own-network)', zh: '批准人（与 --own-network 合用）' },
  'plan.from': { en: 'valid from (ISO 8601; now when left out)', zh: '生效时间（ISO 8601；默认为现在）' },
  'plan.hours': { en: 'valid for so many hours', zh: '有效小时数' },
  'plan.programs': {
    en: 'also ports of mining programs, for rooms with computers',
    zh: '同时包括挖矿程序端口（适用于有计算机的场所）',
  },
  'plan.out': { en: 'where to write the plan (else printed)', zh: '计划文件路径（默认打印）' },
  'run.plan': { en: 'plan file', zh: '计划文件' },
  'run.folder': { en: 'folder of the journal and the inventory', zh: '日志与清单所在目录' },
  'run.dry': { en: 'print every byte that would be sent, and send nothing', zh: '打印将要发送的每个字节，不实际发送' },
  'run.plan-hash': {
    en: 'refuse any plan but the one with this hash, as a dry run printed it',
    zh: '仅接受哈希值与此相同的计划（见预演输出）',
  },
  'dry.plan': {
    en: 'Plan, SHA-256: {hash}\nWith --plan-sha256 a run holds to this very plan.',
    zh: '计划文件 SHA-256：{hash}\n正式盘点时用 --plan-sha256 可确保使用同一计划。',
  },
  'plan-differs': {
    en: 'The plan is not the one that was agreed on: its SHA-256 is {found}, not {expected}. Nothing was sent.',
    zh: '计划文件与约定的不一致：其 SHA-256 为 {found}，应为 {expected}。未发送任何数据。',
  },
  'run.labels': {
    en: 'labels read on the spot (CSV with a column "item")',
    zh: '现场录入的铭牌清单（CSV，须有“编号”列）',
  },
  'run.neighbours': {
    en: 'ARP table or DHCP leases (may stand several times)',
    zh: 'ARP 表或 DHCP 租约（可多次给出）',
  },
  'run.switch': { en: 'MAC table of a switch (may stand several times)', zh: '交换机 MAC 表（可多次给出）' },
  'run.photo': {
    en: 'photo of a machine or its label, named after the item: A-17.jpg (may stand several times)',
    zh: '设备或铭牌照片，以物品编号命名，如 A-17.jpg（可多次给出）',
  },
  'run.metered': { en: 'load measured while the machines ran, in kW', zh: '设备运行时实测负荷（kW）' },
  'run.mined-from': {
    en: 'since when the site mined: 2022-03-01, or 2022-03-01..2022-04-01 where it lies between',
    zh: '开始挖矿日期：2022-03-01；不能确定时写 2022-03-01..2022-04-01',
  },
  'run.mined-to': {
    en: 'until when it mined (that day not included), written in the same way',
    zh: '停止挖矿日期（不含当日），写法同上',
  },
  'run.running-share': {
    en: 'share of that time in which the machines ran: 0.8..1',
    zh: '期间内设备运行时间占比，如 0.8..1',
  },
  'run.metered-kwh': {
    en: 'energy over that time by the meter’s own readings, in kWh: 1200000 or 1100000..1300000',
    zh: '期间内电能表计量电量（kWh）：1200000 或 1100000..1300000',
  },
  'run.province': { en: 'province, for emission factor and surcharge', zh: '省份（用于排放因子与差别电价）' },
  province: { en: '"{text}" is no province of China.', zh: '“{text}” 不是省级行政区名称。' },
  share: { en: 'A share of time is at most 1; "{text}" is more.', zh: '时间占比不超过 1；“{text}” 超出。' },
  range: {
    en: '{option} takes a number above 0, or two as low..high; "{text}" is neither.',
    zh: '{option} 应为大于 0 的数，或写作 下限..上限；“{text}” 不是。',
  },
  'period-half': {
    en: '--mined-from and --mined-to belong together.',
    zh: '--mined-from 与 --mined-to 须同时给出。',
  },
  'run.format': { en: 'what to print: table, ndjson or csv', zh: '打印格式：table、ndjson 或 csv' },
  'replay.cases': { en: 'case files (JSON)', zh: '记录文件（JSON）' },
  'replay.json': { en: 'one JSON object a case', zh: '每个记录输出一行 JSON' },
  'listen.seconds': { en: 'stop after so many seconds', zh: '监听秒数，到时停止' },
  'listen.host': { en: 'address of our own to listen at', zh: '本机监听地址' },
  'listen.capture': {
    en: 'read captures or logs that were made before instead of listening: IP reports, hosts that answer at a miner’s port or mine with a pool (may stand several times)',
    zh: '不监听，改为读取已有的抓包或日志：IP 报告、在矿机端口应答或与矿池通信的主机（可多次给出）',
  },
  'capture.report': {
    en: '{address} {mac} {maker} {model} (IP report, {at})',
    zh: '{address} {mac} {maker} {model}（IP 报告，{at}）',
  },
  'capture.port': {
    en: '{address} {mac} answered at port {ports}',
    zh: '{address} {mac} 在 {ports} 端口应答',
  },
  'capture.pool': {
    en: '{address} mined with {servers}',
    zh: '{address} 与 {servers} 进行挖矿通信',
  },
  'capture.outside': {
    en: '  outside the ranges of the plan',
    zh: '  不在计划地址范围内',
  },
  'capture.done': {
    en: '{reports:IP report|IP reports}, {answering:host|hosts} at a miner’s port, {mining:host|hosts} that mined with a pool; kept in the journal. A run looks for them.',
    zh: 'IP 报告 {reports} 份，矿机端口应答主机 {answering} 台，与矿池通信主机 {mining} 台；已记入日志，正式盘点时将核对。',
  },
  'capture.too-many': {
    en: '{source} holds {count:more IP report|more IP reports} than are kept from one capture.',
    zh: '{source} 中的 IP 报告比单个抓包的保存上限多 {count} 份。',
  },
  refused: { en: 'Nothing was sent:', zh: '未发送任何数据：' },
  'cannot-read': { en: '{path} could not be read: {cause}.', zh: '{path} 无法读取：{cause}。' },
  'cannot-write': { en: '{path} could not be written: {cause}.', zh: '{path} 无法写入：{cause}。' },
  'not-in-force': {
    en: 'The plan is valid from {from} to {to}; now is {now}. Nothing was sent.',
    zh: '计划有效期为 {from} 至 {to}；现在是 {now}。未发送任何数据。',
  },
  'range-needed': { en: 'Name at least one --range.', zh: '请至少给出一个 --range。' },
  number: { en: '{option} takes a number above 0; "{text}" is none.', zh: '{option} 应为大于 0 的数；“{text}” 不是。' },
  format: {
    en: '--format takes table, ndjson or csv; "{text}" is none of them.',
    zh: '--format 可取 table、ndjson 或 csv；“{text}” 不在其中。',
  },
  wrote: { en: 'Written to {path}', zh: '已写入 {path}' },
  'dry.head': {
    en: 'A run under this plan knocks at {addresses:address|addresses} on {ports:port|ports} (a connection is opened and closed; no byte is sent), and sends a machine that answers nothing but what stands here (bytes shown as for {example}):',
    zh: '按此计划将对 {addresses} 个地址的 {ports} 个端口进行连接探测（仅建立并关闭连接，不发送字节）；对有应答的设备只会发送以下内容（以 {example} 为例）：',
  },
  'dry.line': { en: '  port {port}  {length} bytes  {bytes}', zh: '  端口 {port}  {length} 字节  {bytes}' },
  'dry.tls': {
    en: '  ports {ports}: what stands above for them is sent inside TLS, after a handshake that is random by nature; any certificate is taken and its fingerprint kept',
    zh: '  端口 {ports}：以上内容在 TLS 连接内发送，此前有一次随机的握手；接受任何证书并记录其指纹',
  },
  'dry.knock': {
    en: '  ports {ports}: only whether they are open; nothing is sent',
    zh: '  端口 {ports}：只记录是否开放，不发送数据',
  },
  'dry.login': {
    en: '  Where a machine asks for a login of {realm}, one login header made with its nonce may be added, once a machine.',
    zh: '  设备要求 {realm} 登录时，可附加一次以其随机数生成的登录头，每台设备仅一次。',
  },
  'run.progress': { en: '{stage} {done}/{all}', zh: '{stage} {done}/{all}' },
  'stage.probe': { en: 'knocking', zh: '探测' },
  'stage.second-pass': { en: 'second pass', zh: '第二遍' },
  'stage.read': { en: 'reading', zh: '读取' },
  'run.resumed': {
    en: 'This run goes on where it was interrupted: {probed:address|addresses} and {read:machine|machines} {read?was|were} done.',
    zh: '从中断处继续：已完成 {probed} 个地址、{read} 台设备。',
  },
  'run.summary': {
    en: '{answering} of {addresses:address|addresses} answered: {identified} identified, {unidentified} not identified, {locked} locked; {silent} known but silent.',
    zh: '{addresses} 个地址中 {answering} 个有应答：已识别 {identified}，未识别 {unidentified}，需授权 {locked}；已知但无应答 {silent}。',
  },
  'run.accounts': { en: 'Accounts: {accounts}', zh: '账户：{accounts}' },
  'run.stopped': {
    en: 'The time of the plan is over; what was read until then is kept. Run it again under a plan that is in force.',
    zh: '计划时间已到；此前读取的内容已保存。请在有效计划下再次运行。',
  },
  'run.network-lost': {
    en: 'Machines that had answered are gone one after another: the cable, the switch or the power of the room. What was read is kept; plug it in and run it again, it goes on where it was.',
    zh: '此前有应答的设备接连失去应答：网线、交换机或现场电源可能已断开。已读取的内容已保存；恢复连接后再次运行，即从中断处继续。',
  },
  'outputs-failed': {
    en: 'The inventory could not be written to {path} ({cause}). What was read is safe in the journal: make room and run it again.',
    zh: '清单无法写入 {path}（{cause}）。已读取的内容均安全保存在日志中：请腾出空间后再次运行。',
  },
  'run.own': { en: '单位自查 – a unit’s look at itself, no inspection record.', zh: '单位自查，不作为检查记录。' },
  'listen.ready': {
    en: 'Listening on UDP {ports}. Type the item number, press Enter, then press the button of that machine. Ctrl-C ends.',
    zh: '正在监听 UDP {ports}。输入物品编号并回车，再按该设备的 IP 报告键。按 Ctrl-C 结束。',
  },
  'listen.busy': {
    en: 'Ports {ports} are taken by another program and are not heard.',
    zh: '端口 {ports} 被其他程序占用，无法监听。',
  },
  'listen.item': { en: 'Item {item}: press its button now.', zh: '物品 {item}：请按其 IP 报告键。' },
  'listen.heard': {
    en: 'Item {item}: {address} {mac} {maker} {model}',
    zh: '物品 {item}：{address} {mac} {maker} {model}',
  },
  'listen.no-item': { en: '(none named)', zh: '（未指定）' },
  'listen.dropped': {
    en: '{count:datagram|datagrams} more came than anybody can press buttons, and were not kept. Something floods the report ports.',
    zh: '另有 {count} 个数据报远超按键所能产生的数量，未予保存。有设备正在冲击报告端口。',
  },
  'listen.done': { en: '{count:report|reports} heard.', zh: '共收到 {count} 份报告。' },
  'case-unreadable': {
    en: '{path} is no case file: {field} is missing or wrong.',
    zh: '{path} 不是记录文件：{field} 缺失或有误。',
  },
  'machine-unknown': { en: 'not identified', zh: '未识别' },
} as const satisfies Catalogue

export type InventoryCliCode = keyof typeof inventoryCliTexts
export interface SayInventory {
  readonly language: Language
  (code: InventoryCliCode, params?: Params): string
}

export function sayInventoryIn(language: Language): SayInventory {
  const say = (code: InventoryCliCode, params: Params = {}) => sentence(inventoryCliTexts, code, params)[language]
  return Object.assign(say, { language })
}
