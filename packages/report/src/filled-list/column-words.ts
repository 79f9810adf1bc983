/**
 * What a column of a table that a superior sent can be, and what it is to us:
 *
 * - `key`: the sender's own, by which a row is told; never written
 * - `identity`: a key where he filled it, an answer where the whole column is empty
 * - `answer`: for us to fill; an empty cell that nothing answers is listed
 * - `side`: filled where something is known, and not missed otherwise
 * - `hand`: for a person's hand alone (signatures, opinions of leaders)
 */
export type ColumnUse = 'key' | 'identity' | 'answer' | 'side' | 'hand'

/** The earlier ones win where two could be meant. */
export const columnUses = {
  serial: 'key',
  lead_number: 'identity',
  address: 'key',
  port: 'key',
  end: 'key',
  remote_address: 'key',
  remote_port: 'key',
  time: 'key',
  date: 'key',
  clock: 'key',
  end_time: 'key',
  account: 'identity',
  meter: 'identity',
  name: 'identity',
  place: 'identity',
  town: 'identity',
  inside_address: 'answer',
  mac: 'answer',
  host_name: 'answer',
  user: 'answer',
  attached_to: 'answer',
  is_mining: 'answer',
  activity: 'answer',
  cleared: 'answer',
  referred: 'answer',
  committed: 'answer',
  machine_count: 'answer',
  machine_model: 'answer',
  power_kw: 'answer',
  energy_kwh: 'answer',
  hashrate: 'answer',
  coin: 'identity',
  pool: 'identity',
  wallet: 'identity',
  started_on: 'answer',
  stopped_on: 'answer',
  rectified_on: 'answer',
  checked_on: 'answer',
  checked_by: 'answer',
  checked_body: 'answer',
  method: 'answer',
  phone: 'answer',
  contact: 'answer',
  result: 'answer',
  action: 'answer',
  evidence: 'answer',
  filled_on: 'answer',
  filled_by: 'answer',
  filled_body: 'answer',
  note: 'side',
  signature: 'hand',
} as const satisfies Readonly<Record<string, ColumnUse>>

export type ColumnRole = keyof typeof columnUses

export const columnRoles = Object.keys(columnUses).filter(isColumnRole)

export function isColumnRole(text: string): text is ColumnRole {
  return Object.hasOwn(columnUses, text)
}

const words = (texts: TemplateStringsArray): readonly string[] => texts.join('').trim().split(/\s+/)

/** Heads in the compared form of `headKey`; as ledgers and feedback tables that are sent down word them, compiled 2026-11. */
export const columnWords: Readonly<Record<ColumnRole, readonly string[]>> = {
  serial: words`序号 序列 行号 no number serialnumber`,
  lead_number: words`线索编号 线索号 线索序号 任务编号 任务号 工单编号 工单号 事件编号 交办编号 编号 leadnumber lead leadid caseno`,
  address: words`
    ip ip地址 公网ip 公网ip地址 外网ip 出口ip 出口ip地址 挖矿ip 挖矿ip地址 挖矿主机ip 涉事ip 涉及ip 涉嫌ip 问题ip 疑似ip 疑似ip地址 疑似挖矿ip 可疑ip 受控ip 受控ip地址 被控ip 受害ip 感染ip
    源ip 源ip地址 源地址 公网地址 公网ipv4 ipv4 ipv4地址 ipaddress ipaddr publicip sourceip srcip`,
  port: words`端口 端口号 源端口 源端口号 公网端口 外网端口 出口端口 被控端口 port sourceport srcport`,
  end: words`ip端口 ip及端口 ip和端口 ip地址端口 ip地址及端口 ip地址和端口 ip与端口 ipport endpoint`,
  remote_address: words`矿池ip 矿池ip地址 目的ip 目的ip地址 目标ip 目标ip地址 对端ip 远程ip 境外ip 控制端ip poolip destinationip dstip remoteip`,
  remote_port: words`矿池端口 目的端口 目标端口 对端端口 远程端口 境外端口 poolport destinationport dstport remoteport`,
  time: words`
    时间 发现时间 监测时间 活动时间 通信时间 通联时间 连接时间 访问时间 告警时间 事件时间 检测时间 采集时间 首次发现时间 首次活动时间 最早发现时间 最早活动时间 开始时间 起始时间 监测时间段
    活动时间段 时间段 起止时间 最近发现时间 最后发现时间 最近活动时间 time datetime timestamp firstseen starttime seen lastseen detectedat`,
  date: words`日期 发现日期 监测日期 活动日期 date day`,
  clock: words`时刻 时分秒 clock timeofday`,
  end_time: words`结束时间 终止时间 截止时间 末次发现时间 末次活动时间 最晚活动时间 endtime end until`,
  account: words`户号 用户编号 用电户号 电力户号 供电户号 客户编号 用户号 缴费户号 用电客户编号 account accountnumber accountid customernumber`,
  meter: words`表号 电表号 电能表号 计量点编号 计量点 电表编号 资产编号 表计编号 meter meterid meternumber`,
  name: words`
    户名 用户名称 用电户名 用户户名 客户名称 用电单位 用电单位名称 单位名称 企业名称 主体名称 归属单位 归属用户 所属单位 所属企业 单位 使用单位 责任单位 名称 当事人
    customer customername accountname unit organisation organization company`,
  place: words`地址 用电地址 详细地址 物理地址 具体地址 安装地址 装机地址 场所地址 所在地址 住址 单位地址 地点 具体位置 物理位置 详细物理地址 siteaddress streetaddress premises place location`,
  town: words`
    所属乡镇 乡镇 乡镇街道 所在乡镇 所属镇街 镇街 街道 所属街道 属地 所属区域 区域 所属县区 区县 县区 所在区县 所在县 所属县 所属地区 县市区 县 辖区 town township district area`,
  inside_address: words`内网ip 内网ip地址 内网地址 私网ip 终端ip 主机ip 设备ip insideip privateip internalip localip`,
  mac: words`mac mac地址 终端mac macaddress`,
  host_name: words`主机名 主机名称 计算机名 终端名称 hostname computername`,
  user: words`使用人 使用者 用户 实际使用人 上网账号 ip使用人 学号 工号 user username`,
  attached_to: words`交换机端口 接入端口 接入位置 接入点 网络位置 switchport accesspoint`,
  is_mining: words`是否挖矿 是否属实 是否涉及挖矿 是否为挖矿 是否存在挖矿 是否存在挖矿行为 是否从事挖矿 是否虚拟货币挖矿 线索是否属实 是否确认挖矿 是否涉嫌挖矿 mining ismining confirmed`,
  activity: words`主动被动 主被动 挖矿性质 挖矿类型 是否主动挖矿 主动或被动 主动还是被动 行为性质 activeorpassive activepassive`,
  cleared: words`是否销号 是否完成整改 是否整改 是否整改完成 是否整改到位 是否处置 是否处置完毕 是否关停 是否清零 是否停止 处置状态 整改状态 销号情况 cleared closed`,
  referred: words`是否移送 是否移送公安 是否移交 是否移交公安 移送情况 referred`,
  committed: words`是否签订承诺书 是否签署承诺书 是否出具承诺书 承诺书 承诺书签订情况 commitmentletter`,
  machine_count: words`
    设备数量 矿机数量 矿机台数 设备台数 台数 机器数量 挖矿设备数量 挖矿设备台数 矿机数 数量 规模 machines machinecount devices devicecount quantity`,
  machine_model: words`设备型号 矿机型号 型号 设备类型 矿机类型 设备品牌型号 品牌型号 规格型号 model devicemodel devicetype`,
  power_kw: words`功率 总功率 用电功率 设备功率 设备总功率 矿机功率 用电负荷 负荷 power powerkw load`,
  energy_kwh: words`电量 用电量 耗电量 累计用电量 累计耗电量 总用电量 估算电量 挖矿用电量 energy energykwh consumption`,
  hashrate: words`算力 总算力 hashrate`,
  coin: words`币种 虚拟货币种类 挖矿币种 货币种类 coin currency`,
  pool: words`矿池 矿池域名 矿池地址 矿池名称 连接矿池 pool poolname pooldomain`,
  wallet: words`钱包地址 矿池账号 矿工号 矿池账户 钱包 wallet poolaccount walletaddress`,
  started_on: words`挖矿起始时间 挖矿开始时间 开始挖矿时间 起始挖矿时间 疑似起始日期 投产时间 运行起始时间 何时开始挖矿 miningsince since onset`,
  stopped_on: words`停止时间 停止挖矿时间 关停时间 停机时间 断电时间 停运时间 关停日期 stoppedon stopped`,
  rectified_on: words`整改时间 整改完成时间 整改完成日期 处置时间 处置日期 处置完成时间 办结时间 完成时间 销号时间 rectifiedon`,
  checked_on: words`核查时间 核查日期 检查时间 检查日期 排查时间 排查日期 核实时间 现场核查时间 checkedon checkdate dateofcheck`,
  checked_by: words`核查人 核查人员 核查责任人 检查人员 检查人 排查人 排查人员 核实人 核实人员 办理人 经办人 承办人 核查人姓名 checkedby checker inspector`,
  checked_body: words`核查单位 检查单位 排查单位 核实单位 办理单位 承办单位 处置单位 牵头单位 checkedbybody checkingbody`,
  method: words`核查方式 核查方法 排查方式 核实方式 检查方式 method how`,
  phone: words`联系电话 电话 手机 手机号 手机号码 联系方式 核查人电话 核查人联系电话 办公电话 phone telephone tel mobile`,
  contact: words`联系人 联络人 联系人姓名 contact contactperson`,
  result: words`
    核查情况 核查结果 核查结论 排查情况 排查结果 核实情况 核实结果 检查情况 检查结果 反馈情况 反馈结果 反馈意见 调查情况 核查反馈 核查反馈情况 追溯结果 溯源结果 情况说明
    核查情况说明 核查核实情况 result findings outcome`,
  action: words`措施 处置情况 处置措施 处置结果 处理情况 处理结果 整改情况 整改措施 整治情况 采取措施 查处情况 关停情况 处置方式 action measures actiontaken`,
  evidence: words`证据编号 佐证材料 证据 证明材料 佐证 附件 evidence proof`,
  filled_on: words`反馈时间 反馈日期 填报时间 填报日期 上报时间 上报日期 填表日期 reportedon feedbackon feedbackdate`,
  filled_by: words`反馈人 填报人 填表人 上报人 填报人员 filledby reportedby`,
  filled_body: words`反馈单位 填报单位 填表单位 上报单位 reportingbody`,
  note: words`备注 说明 备注说明 其他 其它 note notes remark remarks comment`,
  signature: words`签字 签名 领导签字 负责人签字 审核人 审批人 审核意见 领导意见 复核人 单位意见 审核 signature approvedby`,
}

/** Endings of heads that are none of the words, in the order in which they are tried. */
export const columnForms: readonly (readonly [ColumnRole, RegExp])[] = [
  ['remote_address', /(?:矿池|目的|目标|对端|远程|境外|控制端|pool|dest|dst|remote).*ip(?:地址|addr|address)?$/],
  ['remote_port', /(?:矿池|目的|目标|对端|远程|境外|控制端|pool|dest|dst|remote).*(?:端口|端口号|port)$/],
  ['inside_address', /^(?:内网|私网|内部|终端|主机).*(?:ip|地址)$/],
  ['end', /ip(?:地址)?[及和与加+]?(?:端口|port)(?:号)?$/],
  ['address', /ip(?:v[46])?(?:地址|addr|address)?$/],
  ['port', /(?:端口|端口号|port)$/],
  ['is_mining', /是否.*(?:挖矿|属实)(?:行为|活动|设备)?$/],
  ['referred', /是否.*移[送交].*$/],
  ['committed', /承诺书/],
  ['cleared', /是否.*(?:销号|整改|处置|关停|清零|停止|拆除|断电).*$/],
  ['checked_on', /(?:核查|检查|排查|核实|调查).*(?:时间|日期)$/],
  ['filled_on', /(?:反馈|填报|上报|填表).*(?:时间|日期)$/],
  ['started_on', /(?:起始|开始|投产|投运).*(?:挖矿|生产).*(?:时间|日期)?$|挖矿.*(?:起始|开始).*(?:时间|日期)$/],
  ['stopped_on', /(?:停止|关停|停机|断电|停电|拆除).*(?:时间|日期)$/],
  ['rectified_on', /(?:整改|处置|整治|办结|销号|完成).*(?:时间|日期)$/],
  ['phone', /(?:电话|手机|联系方式|手机号)$/],
  ['checked_body', /(?:核查|检查|排查|核实|办理|承办).*(?:单位|部门)$/],
  ['contact', /(?:联系人|联络人)(?:姓名)?$/],
  ['checked_by', /(?:核查|检查|排查|核实|调查|办理|经办|承办)(?:人|人员)(?:.*姓名)?$/],
  ['filled_by', /(?:反馈|填报|上报|填表)(?:人|人员)$/],
  ['machine_count', /(?:设备|矿机|机器|主机|显卡)(?:的)?(?:数|数量|台数|总数)$/],
  ['machine_model', /(?:设备|矿机|机器).*(?:型号|类型|品牌)$/],
  ['power_kw', /功率(?:kw|千瓦)?$/],
  ['energy_kwh', /(?:用电|耗电|电)量(?:kwh|千瓦时|度)?$/],
  ['action', /(?:处置|处理|整改|整治|查处|关停|清理)(?:情况|措施|结果|方式|进展)$/],
  ['result', /(?:核查|排查|核实|检查|调查|反馈|溯源|追溯)(?:情况|结果|结论|意见|反馈)(?:说明)?$/],
  ['method', /(?:核查|排查|核实|检查)(?:方式|方法|手段)$/],
  ['account', /户号$/],
  ['meter', /(?:表号|计量点(?:编号)?)$/],
  ['name', /^姓名$|(?:户名|单位名称|企业名称|用户名称|客户名称)$/],
  ['town', /(?:乡镇|镇街|街道|区县|县区)$/],
  ['place', /地址$/],
  ['end_time', /(?:结束|终止|截止|末次|最晚|end|until).*(?:时间|time)$/],
  ['time', /(?:时间|时段|time|seen)$/],
  ['signature', /(?:签字|签名|签章|意见)$/],
  ['note', /备注$/],
]

/** What a head means by itself; null where it says nothing that is known. */
export function roleOfHead(head: string): ColumnRole | null {
  const key = headKey(head)
  return (
    columnRoles.find((role) => columnWords[role].includes(key)) ??
    columnForms.find(([, form]) => form.test(key))?.[0] ??
    null
  )
}

/** A head as it is compared: half-width, lower case, without spaces, signs and what stands in brackets. */
export function headKey(text: string): string {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  const bare = plain.replace(/[([{<【][^)\]}>】]*[)\]}>】]/g, '')
  return (bare === '' ? plain : bare).replace(/[\s_\-./:'"`?*#、,“”‘’《》|\\+&]/g, '')
}
