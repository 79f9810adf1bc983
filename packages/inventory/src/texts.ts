import { type Catalogue, type Params, type Reason, type Sentence, sentence } from '@davylamp/finding'

/** Sentences of the inventory. Codes never change once published; texts may. */
const inventoryTexts = {
  'tell.says': { en: '{where} says "{text}".', zh: '{where} 的内容为“{text}”。' },
  'tell.fields': { en: '{where} has the fields {fields}.', zh: '{where} 含有字段 {fields}。' },
  'tell.path': { en: 'It answered {path}, a path of this make.', zh: '对 {path}（该品牌特有路径）作出了应答。' },
  'tell.page': { en: 'Its web server on port {port} shows "{text}".', zh: '其 {port} 端口的网页服务显示“{text}”。' },
  'tell.port': { en: 'It answers on port {port}, which this make uses.', zh: '在该品牌常用的 {port} 端口应答。' },
  'tell.report': {
    en: 'It sent the IP report of this make to UDP port {port}.',
    zh: '向 UDP {port} 端口发出了该品牌的 IP 报告。',
  },
  'note.repaired': {
    en: 'The reply to {request} was not valid JSON and was read after repairs ({repairs}); the bytes are kept as received.',
    zh: '对 {request} 的应答不是有效的 JSON，经修补后读取（{repairs}）；原始字节已按原样保存。',
  },
  'note.implausible': {
    en: 'It says a figure that no machine has ({figure}: {value}); it was left out and stands in the kept reply.',
    zh: '设备自报数值不可能属实（{figure}：{value}），未采用；原始应答中仍有记录。',
  },
  'note.types-differ': {
    en: 'The machine names itself differently in different replies: {types}. Compare the label.',
    zh: '设备在不同应答中自称的型号不一致：{types}。请与铭牌核对。',
  },
  'note.sleeping': {
    en: 'The machine was asleep: it was on but did not mine.',
    zh: '设备处于休眠状态：已通电但未挖矿。',
  },
  'note.hardware-assumed': {
    en: 'The firmware {firmware} does not name the hardware here; it runs on {make} as a rule. Read the label.',
    zh: '固件 {firmware} 在此未说明硬件；其通常运行于 {make} 设备。请查看铭牌。',
  },
  'note.several-algorithms': {
    en: 'It runs {count:algorithm|algorithms} at once; their rates do not add up, and the largest is given.',
    zh: '同时运行 {count} 种算法；其算力不可相加，此处取最大值。',
  },
  'note.contradiction': {
    en: 'Other replies speak for {other} (weight {weight}): two machines behind one address, or one that poses as another. Look at it.',
    zh: '另有应答指向 {other}（权重 {weight}）：可能是一个地址后有两台设备，或有设备冒充。请现场查看。',
  },
  'note.also-runs': { en: 'The computer also runs {other}.', zh: '该计算机还运行 {other}。' },
  'note.mac-differs': {
    en: 'The machine gives the hardware address {device}, the network {seen}: a proxy, a router between, or a false claim.',
    zh: '设备自报的硬件地址为 {device}，网络上见到的为 {seen}：可能经过代理或路由，也可能自报不实。',
  },
  'note.mac-shared': {
    en: 'The hardware address {mac} is claimed at several addresses: {addresses}.',
    zh: '硬件地址 {mac} 出现在多个地址上：{addresses}。',
  },
  'note.serial-shared': {
    en: 'The serial number {serial} is claimed at several addresses: {addresses}.',
    zh: '序列号 {serial} 出现在多个地址上：{addresses}。',
  },
  'note.wants-login': {
    en: '{request} asks for a login ("{realm}"). None was tried: the plan allows none.',
    zh: '{request} 要求登录（“{realm}”）。计划未授权凭据，未作尝试。',
  },
  'note.login-failed': {
    en: 'The credential of the plan was refused at {request}. It was tried once and is not tried again.',
    zh: '计划中的凭据在 {request} 被拒绝。已尝试一次，不再尝试。',
  },
  'note.login-used': {
    en: 'Read with the credential "{credential}" that the plan names (basis: {basis}).',
    zh: '使用计划列明的凭据“{credential}”读取（依据：{basis}）。',
  },
  'note.cut': {
    en: 'The connection broke off after {bytes:byte|bytes} of the reply to {request}.',
    zh: '对 {request} 的应答在收到 {bytes} 字节后连接中断。',
  },
  'note.too-long': {
    en: 'The reply to {request} went on beyond {bytes:byte|bytes}; reading was stopped there.',
    zh: '对 {request} 的应答超过 {bytes} 字节，已停止读取。',
  },
  'note.too-slow': {
    en: 'It took {seconds:second|seconds} over its replies; it was not asked further.',
    zh: '其应答累计耗时 {seconds} 秒，已停止继续询问。',
  },
  'note.too-much': {
    en: 'It sent {bytes} bytes in all, more than any machine has to say; it was not asked further.',
    zh: '其应答累计 {bytes} 字节，远超正常设备，已停止继续询问。',
  },
  'note.no-end': {
    en: 'The reply to {request} did not end within {seconds} s; reading was stopped, what came is kept.',
    zh: '对 {request} 的应答在 {seconds} 秒内未结束，已停止读取，收到的内容已保存。',
  },
  'note.no-reply': {
    en: 'It took {request} and said nothing for {seconds} s.',
    zh: '接收了 {request}，但 {seconds} 秒内未作应答。',
  },
  'note.no-tls': {
    en: 'It took the connection for {request} and made no TLS connection of it.',
    zh: '已接受 {request} 的连接，但未能建立 TLS 连接。',
  },
  'note.certificate': {
    en: 'On port {port} it shows the certificate {subject} ({protocol}, valid to {validTo}), SHA-256 {sha256}.',
    zh: '{port} 端口出示的证书为 {subject}（{protocol}，有效期至 {validTo}），SHA-256 {sha256}。',
  },
  'note.gone': {
    en: 'Its port was open when it was knocked at, but it took no connection when it was to be read: switched off, unplugged or cut off in between.',
    zh: '探测时端口开放，读取时已无法连接：可能在此期间断电、断网或被关闭。',
  },
  'note.late': {
    en: 'It was found in the second pass only.',
    zh: '在第二遍扫描中才应答。',
  },
  'note.resumed': {
    en: 'Read again after the run was interrupted.',
    zh: '扫描中断后重新读取。',
  },
  'note.spoilt': {
    en: 'Read again: a reply that was kept of it had been lost or replaced.',
    zh: '已重新读取：此前保存的应答已丢失或被替换。',
  },
  'note.silent-in-table': {
    en: 'A table of the network shows it, but it did not answer in either pass.',
    zh: '网络表中有该设备，但两遍扫描均无应答。',
  },
  'note.silent-in-capture': {
    en: 'It was seen on the network (an IP report, a capture or a log), but it did not answer in either pass.',
    zh: '曾在网络上见到该设备（IP 报告、抓包或日志），但两遍扫描均无应答。',
  },
  'note.silent-with-label': {
    en: 'It has a label and an item number, but no machine on the network could be tied to it.',
    zh: '该设备有铭牌和物品编号，但网络上没有可与之对应的设备。',
  },
  'note.label-model-differs': {
    en: 'The label says the model {label}, the device says {device}.',
    zh: '铭牌型号为 {label}，设备自报为 {device}。',
  },
  'note.label-serial-differs': {
    en: 'The label says the serial number {label}, the device says {device}.',
    zh: '铭牌序列号为 {label}，设备自报为 {device}。',
  },
  'gap.labels': {
    en: '{labelled:label|labels} {labelled?was|were} listed and {network:machine|machines} answered: a difference of {gap}.',
    zh: '清点铭牌 {labelled} 台，网络应答 {network} 台，相差 {gap} 台。',
  },
  'gap.no-label': {
    en: '{count:machine|machines} that answered {count?is|are} tied to no label: {names}. Press their IP-report buttons or compare serial numbers.',
    zh: '{count} 台有应答的设备未对应到铭牌：{names}。请按其 IP 报告键或核对序列号。',
  },
  'gap.label-silent': {
    en: '{count} labelled items did not answer: {names}. Off, unplugged, or tied to another address.',
    zh: '{count} 台有铭牌的设备无应答：{names}。可能关机、未联网或对应其他地址。',
  },
  'gap.switch-unread': {
    en: 'The switch sees {count} hardware addresses that no machine read here has: {names}.',
    zh: '交换机上有 {count} 个硬件地址不属于已读取的任何设备：{names}。',
  },
  'gap.not-on-switch': {
    en: '{count:machine|machines} answered whose hardware address the switch does not show: {names}. Another switch, or a router between.',
    zh: '{count} 台有应答的设备其硬件地址不在交换机表中：{names}。可能接在其他交换机上或中间有路由器。',
  },
  'gap.seen-outside': {
    en: '{count:host|hosts} {count?was|were} seen on the network outside the ranges of the plan and {count?was|were} not asked: {names}. Name their ranges in a plan if they belong to the site.',
    zh: '网络上另见 {count} 台主机不在计划地址范围内，未作询问：{names}。如属于该场所，请在计划中列入其地址段。',
  },
  'gap.load-more': {
    en: 'The meter shows {metered} kW, the machines report {reported} kW: {gap} kW have no machine. Look for more machines, or other load.',
    zh: '实测负荷 {metered} kW，设备自报合计 {reported} kW，尚有 {gap} kW 没有对应设备。请查找其他设备或其他用电。',
  },
  'gap.load-less': {
    en: 'The meter shows {metered} kW, the machines report {reported} kW: {gap} kW more than is metered. Another feed, or figures that do not hold.',
    zh: '实测负荷 {metered} kW，设备自报合计 {reported} kW，自报多出 {gap} kW。可能另有电源，或自报数值不实。',
  },
  'gap.load-unknown': {
    en: 'The meter shows {metered} kW; {reporting} of {answering:machine|machines} report power ({reported} kW together), so the rest cannot be compared.',
    zh: '实测负荷 {metered} kW；{answering} 台中只有 {reporting} 台自报功率（合计 {reported} kW），其余无法比较。',
  },
  'harm.one-day': {
    en: 'No period was given: the figures are for one day of running.',
    zh: '未给出挖矿期间：以下数值按运行一天计算。',
  },
  'harm.share-assumed': {
    en: 'The share of the time that the machines ran was not measured; {share} was taken.',
    zh: '设备运行时间占比未经实测，按 {share} 计算。',
  },
  'harm.by-sheet': {
    en: 'Where no label gave the watts, those of the maker’s sheet for the model were taken ({count:machine|machines}).',
    zh: '铭牌未载明功率的 {count} 台，按该型号厂家参数计算。',
  },
  'harm.silent-left-out': {
    en: '{count:machine|machines} that did not answer {count?is|are} not counted.',
    zh: '无应答的 {count} 台设备未计入。',
  },
  'table.no-item-column': {
    en: 'The list of labels has no column for the item number (its columns: {columns}). Name one "item" or 编号.',
    zh: '铭牌清单没有物品编号列（现有列：{columns}）。请将该列命名为 “item” 或 “编号”。',
  },
  'table.no-item': {
    en: 'Line {line} of the list of labels has no item number and was left out.',
    zh: '铭牌清单第 {line} 行没有物品编号，已略过。',
  },
  'table.item-twice': {
    en: 'Item {item} stands twice in the list of labels (again in line {line}).',
    zh: '物品编号 {item} 在铭牌清单中出现两次（第 {line} 行再次出现）。',
  },
  'listen.malformed': {
    en: 'A datagram of {bytes:byte|bytes} from {source} came to UDP port {port} but is no IP report of {maker}. It was kept as it came.',
    zh: '从 {source} 收到发往 UDP {port} 端口的 {bytes} 字节数据报，但不是 {maker} 的 IP 报告。已按原样保存。',
  },
  'listen.address-differs': {
    en: 'The machine names the address {address}, but its report came from {source}.',
    zh: '设备自报地址为 {address}，但报告来自 {source}。',
  },
  'plan.not-json': {
    en: 'The plan is not JSON ({cause}). Nothing was sent. Make one with "davylamp inventory plan".',
    zh: '计划文件不是 JSON（{cause}）。未发送任何数据。可用 “davylamp inventory plan” 生成。',
  },
  'plan.field': {
    en: 'The plan lacks a usable "{field}"; expected: {expected}. Nothing was sent.',
    zh: '计划缺少可用的“{field}”，应为：{expected}。未发送任何数据。',
  },
  'plan.repeated': {
    en: '"{field}" stands twice in one part of the plan, so that it can be read in two ways. Nothing was sent.',
    zh: '计划的同一部分中“{field}”出现两次，可作两种解读。未发送任何数据。',
  },
  'plan.two-officers': {
    en: 'An inspection needs two officers with different certificate numbers in "officers". Nothing was sent.',
    zh: '检查须由两名执法人员进行，“officers” 中应有两个不同的执法证号。未发送任何数据。',
  },
  'plan.range': {
    en: '"{range}" in "{field}" is no address range. Write 192.168.1.0/24, 192.168.1.10-90 or one address.',
    zh: '“{field}” 中的 “{range}” 不是地址范围。应写作 192.168.1.0/24、192.168.1.10-90 或单个地址。',
  },
  'plan.public': {
    en: '{range} lies in public networks. It is refused unless it stands in "publicRanges" on purpose.',
    zh: '{range} 属于公网地址。除非特意列入 “publicRanges”，否则拒绝扫描。',
  },
  'plan.never': {
    en: '{range} holds addresses that no machine has (multicast, reserved, broadcast). It is refused.',
    zh: '{range} 含有不属于任何设备的地址（组播、保留、广播），拒绝扫描。',
  },
  'plan.too-many': {
    en: 'The plan covers {addresses:address|addresses}; at most {most} are scanned under one plan. Name the ranges of the site.',
    zh: '计划包含 {addresses} 个地址；单个计划最多 {most} 个。请只列出现场的地址段。',
  },
  'plan.credential': {
    en: 'A credential needs id, realm, username, password (printable ASCII without quotes) and the basis that allows it.',
    zh: '凭据须含 id、realm、username、password（可打印 ASCII，不含引号）及其使用依据 basis。',
  },
} as const satisfies Catalogue

export type InventoryCode = keyof typeof inventoryTexts

export function say(code: InventoryCode, params: Params = {}): Sentence {
  return sentence(inventoryTexts, code, params)
}

/** `weight` in natural log-odds. */
export function tell(code: InventoryCode & `tell.${string}`, weight: number, params: Params): Reason {
  return { ...sentence(inventoryTexts, code, params), weight }
}
