/** What a column of a list can be: what was asked, and what is to be answered. */
export const listRoles = [
  'address',
  'port',
  'transport',
  'remote_address',
  'remote_port',
  'time',
  'date',
  'clock',
  'end_time',
  'inside_address',
  'mac',
  'host_name',
  'user',
  'attached_to',
  'result',
  'note',
] as const

export type ListRole = (typeof listRoles)[number]

const words = (texts: TemplateStringsArray): readonly string[] => texts.join('').trim().split(/\s+/)

/**
 * Headers in the compared form of {@link headerKey}, by what they mean; the earlier ones win. Names as lists and ledgers of IP
 * addresses that are sent down use them; compiled 2026-11 from published notices and forms.
 */
export const listWords: Readonly<Record<ListRole, readonly string[]>> = {
  address: words`
    公网ip 公网ip地址 公网地址 外网ip 外网ip地址 外网地址 出口ip 出口ip地址 出口地址 nat出口ip 挖矿ip 挖矿ip地址 挖矿主机ip 矿机ip 矿机ip地址 涉事ip 涉及ip 问题ip
    疑似ip 疑似ip地址 疑似挖矿ip 可疑ip 受控ip 被控ip 被控端ip 受害ip 感染ip 失陷ip 境内ip 境内ip地址 源ip 源ip地址 源地址 本端ip 我方ip ip ip地址 地址
    publicip publicaddress publicipaddress externalip externaladdress natip outsideip minerip sourceip sourceaddress srcip src sip ipaddress ipaddr address addr`,
  port: words`
    公网端口 外网端口 出口端口 nat端口 源端口 源端口号 被控端口 本端端口 境内端口 端口 端口号
    publicport externalport natport outsideport sourceport srcport sport port`,
  transport: words`协议 传输协议 协议类型 proto protocol transport`,
  remote_address: words`
    矿池ip 矿池ip地址 矿池地址 目的ip 目的ip地址 目的地址 目标ip 目标ip地址 目标地址 对端ip 对端地址 远端ip 远程ip 境外ip 境外ip地址 控制端ip 恶意ip 服务器ip
    poolip pooladdress destinationip destinationaddress destip dstip dst dip remoteip remoteaddress peerip serverip`,
  remote_port: words`
    矿池端口 目的端口 目的端口号 目标端口 对端端口 远端端口 境外端口 服务端口
    poolport destinationport destport dstport dport remoteport peerport serverport`,
  time: words`
    时间 发现时间 监测时间 活动时间 通信时间 通联时间 连接时间 访问时间 发生时间 告警时间 攻击时间 事件时间 检测时间 命中时间 采集时间 上报时间 首次发现时间 首次活动时间 首次通信时间 首次时间 最早发现时间
    最早活动时间 开始时间 起始时间 监测时间段 活动时间段 时间段 起止时间 日期时间 最近发现时间 最后发现时间 最后活动时间 最近活动时间 最新发现时间
    time datetime timestamp eventtime detectiontime firstseen starttime begintime start from observed observedat seen lastseen ts`,
  date: words`日期 发现日期 监测日期 活动日期 date day`,
  clock: words`时刻 时分秒 钟点 clock timeofday hhmmss`,
  end_time: words`
    结束时间 终止时间 截止时间 末次发现时间 末次活动时间 末次时间 最晚活动时间 endtime finishtime stoptime end to until`,
  inside_address: words`内网ip 内网ip地址 内网地址 私网ip 私网地址 内部ip 内部地址 终端ip 主机ip 设备ip insideip insideaddress privateip internalip localip`,
  mac: words`mac mac地址 物理地址 终端mac macaddress macaddr hwaddr`,
  host_name: words`主机名 主机名称 计算机名 终端名称 设备名称 hostname host computername`,
  user: words`
    使用人 使用者 用户 用户名 账号 上网账号 责任人 ip使用人 归属用户 学号 工号 学工号 姓名 user username account owner person`,
  attached_to: words`交换机端口 接入端口 接入位置 接入点 位置 物理位置 网络位置 switchport accesspoint location`,
  result: words`追溯结果 溯源结果 定位结果 查找结果 核查结果 排查结果 核查情况 排查情况 处置情况 traceresult result outcome`,
  note: words`备注 说明 原因 追溯说明 溯源说明 备注说明 note notes remark remarks comment reason`,
}

/** Forms that a header may take where it is none of the words, in the order in which they are tried. */
export const listForms: readonly (readonly [ListRole, RegExp])[] = [
  ['inside_address', /^(?:内网|私网|内部).*(?:ip|地址)/],
  [
    'remote_address',
    /(?:矿池|目的|目标|对端|远端|远程|境外|控制端|恶意|服务器|pool|dest|dst|remote|peer|c2).*(?:ip|地址|addr)/,
  ],
  ['remote_port', /(?:矿池|目的|目标|对端|远端|远程|境外|控制端|服务|pool|dest|dst|remote|peer).*(?:端口|port)/],
  ['mac', /mac/],
  ['address', /ip(?:v[46])?(?:地址|addr|address)?$/],
  // both in one cell; where the address has a column of its own, this is the port's
  ['address', /ip(?:地址)?[及和与加+]?(?:端口|port)(?:号)?$/],
  ['port', /(?:端口|port)(?:号|number)?$/],
  ['end_time', /(?:结束|终止|截止|最后|末次|最近|最晚|end|last|stop).*(?:时间|时刻|time|seen)/],
  ['time', /(?:时间|时段|time|seen)/],
]
