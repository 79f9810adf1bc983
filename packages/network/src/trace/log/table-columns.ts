/** What a column of a log in tables can be. */
export const tableRoles = [
  'outside_address',
  'outside_port',
  'outside_port_end',
  'inside_address',
  'inside_port',
  'remote_address',
  'remote_port',
  'transport',
  'address',
  'mac',
  'host_name',
  'user',
  'device',
  'attached_to',
  'time',
  'date',
  'clock',
  'end_time',
  'duration_s',
  'event',
] as const

export type TableRole = (typeof tableRoles)[number]

const words = (texts: TemplateStringsArray): readonly string[] => texts.join('').trim().split(/\s+/)

/**
 * Headers in the compared form, by what they mean; the earlier ones win. Names as firewalls, gateways, DHCP and log-in systems export
 * them; compiled 2026-11 from their makers' public documentation.
 */
export const tableWords: Readonly<Record<TableRole, readonly string[]>> = {
  outside_address: words`
    natip nat地址 natip地址 nat后ip nat后地址 nat后源ip nat后源地址 nat源ip nat源地址 源nat地址 源natip 转换后ip 转换后地址 转换后源ip 转换后源地址 公网ip 公网ip地址 公网地址 外网ip 外网地址 出口ip 全局地址
    natsrcip natsourceip natsourceaddress natsrcaddr natsrcipaddr sourcenatip srcnatip sourcenataddress postnatsourceipv4address postnatsourceip xlatesrcip xlatesrc translatedip translatedaddress
    translatedsourceip mappedip mappedaddress globalip globaladdress publicip publicaddress externalip externaladdress outsideip outsideaddress transip`,
  outside_port: words`
    nat端口 nat后端口 nat后源端口 nat源端口 源nat端口 转换后端口 转换后源端口 公网端口 公网源端口 外网端口 出口端口 公网起始端口 起始端口 端口块起始
    natport natsrcport natsourceport sourcenatport srcnatport postnaptsourcetransportport xlatesport translatedport translatedsourceport mappedport globalport publicport externalport
    outsideport portblockstart portstart startport publicportstart`,
  outside_port_end: words`公网结束端口 终止端口 结束端口 端口块结束 portblockend portend endport publicportend`,
  inside_address: words`
    内网ip 内网地址 内网ip地址 私网ip 私网地址 内部ip 内部地址 转换前ip 转换前地址 转换前源ip 转换前源地址 原始ip 原始源ip 源ip 源ip地址 源地址 用户ip 用户ip地址 ip ip地址
    insideip insideaddress privateip privateaddress internalip internaladdress localip localaddress originalip originalsourceip sourceipv4address sourceip sourceaddress srcip srcaddr src subscriberip userip`,
  inside_port: words`
    内网端口 私网端口 内部端口 转换前端口 转换前源端口 原始端口 源端口 源端口号
    insideport privateport internalport localport originalport sourcetransportport sourceport srcport sport`,
  remote_address: words`
    目的ip 目的ip地址 目的地址 目标ip 目标地址 对端ip 远端ip 转换前目的ip destinationipv4address destinationip destinationaddress destip dstip dstaddr dst dip remoteip remoteaddress serverip`,
  remote_port: words`
    目的端口 目的端口号 目标端口 对端端口 远端端口 转换前目的端口 destinationtransportport destinationport destport dstport dport remoteport serverport`,
  transport: words`协议 协议类型 协议号 传输协议 proto protocol protocolidentifier ipprotocol l4protocol transport`,
  address: words`
    ip地址 ip 分配ip 分配ip地址 租约ip 租约地址 客户端ip 客户端ip地址 终端ip 终端ip地址 用户ip 用户ip地址 登录ip 认证ip 在线ip 上网ip 内网ip 内网ip地址 私网ip 地址
    ipaddress ipaddr ip framedipaddress leasedip clientip clientaddress userip hostip ipv4 ipv4address internetaddress address sourceip srcip`,
  mac: words`
    mac mac地址 硬件地址 物理地址 终端mac 终端mac地址 用户mac 用户mac地址 客户端mac 设备mac macaddress macaddr hwaddr hardwareaddress physicaladdress clientmac
    callingstationid chaddr ethernetaddress usermac devicemac`,
  host_name: words`主机名 主机名称 计算机名 终端名称 终端名 设备名称 客户端名称 hostname host clienthostname computername devicename name`,
  user: words`
    用户名 用户 账号 帐号 上网账号 登录名 登录账号 认证账号 用户账号 用户标识 学号 工号 学工号 姓名 用户姓名 username user account accountname login loginname userid uid identity studentid`,
  device: words`交换机 交换机名称 交换机ip 接入设备 接入设备ip 接入交换机 nas nasip nasipaddress nasidentifier switch switchname switchip accesspoint ap ap名称 apname devicename hostname`,
  attached_to: words`
    交换机端口 接入端口 端口 接口 物理端口 端口号 所在端口 接入位置 位置 switchport port interface ifname portid nasportid nasport location`,
  time: words`
    开始时间 起始时间 会话开始时间 创建时间 建立时间 上线时间 登录时间 认证时间 租约开始时间 租约开始 分配时间 获取时间 首次时间 时间 日志时间 发生时间 产生时间 采集时间 更新时间 记录时间
    starttime begintime sessionstart sessionstarttime createtime created createdat begin start logintime loginat acctstarttime leasestart leasestarttime starts time timestamp datetime eventtime
    logtime ts receivetime lastseen seenat flowstartseconds flowstartmilliseconds`,
  date: words`日期 date day logdate`,
  clock: words`时刻 时分秒 clock timeofday`,
  end_time: words`
    结束时间 终止时间 会话结束时间 删除时间 老化时间 释放时间 下线时间 退出时间 登出时间 注销时间 租约结束时间 租约到期时间 到期时间 租约到期 过期时间
    endtime stoptime sessionend sessionendtime deletetime deleted deletedat end stop logouttime logoutat acctstoptime leaseend leaseendtime leaseexpires leaseexpiration expires expiry expire ends
    flowendseconds flowendmilliseconds`,
  duration_s: words`时长 持续时间 持续时长 会话时长 在线时长 上网时长 duration durations durationsec durationseconds sessiontime acctsessiontime elapsed elapsedtime`,
  event: words`事件 事件类型 动作 操作 类型 状态 event eventtype action operation type status accountingstatus acctstatustype natevent`,
}
