import type { Catalogue } from './sentence.js'

/** Sentences of the network sense. Codes never change once published; texts may. */
export const networkTexts = {
  'network.job.fields': {
    en: 'The server handed out mining work {count:time|times}; packet {packet} holds every field of a {protocol} job.',
    zh: '服务器下发挖矿任务 {count} 次；第 {packet} 个数据包含有 {protocol} 任务的全部字段。',
  },
  'network.share.fields': {
    en: 'The client handed in results of mining {count:time|times}; packet {packet} holds every field of a {protocol} share.',
    zh: '客户端提交挖矿结果 {count} 次；第 {packet} 个数据包含有 {protocol} 提交的全部字段。',
  },
  'network.accepted': {
    en: 'The server accepted the miner or its results {count:time|times}, first in packet {packet}.',
    zh: '服务器接受该矿工或其结果 {count} 次，最早见第 {packet} 个数据包。',
  },
  'network.login.fields': {
    en: 'The client logged in to a mining pool by {protocol} in packet {packet}.',
    zh: '客户端在第 {packet} 个数据包中以 {protocol} 登录矿池。',
  },
  'network.subscribe.fields': {
    en: 'The client asked for mining work by {protocol} in packet {packet}.',
    zh: '客户端在第 {packet} 个数据包中以 {protocol} 请求挖矿任务。',
  },
  'network.difficulty.fields': {
    en: 'The server set the difficulty of the work in packet {packet}.',
    zh: '服务器在第 {packet} 个数据包中设定了任务难度。',
  },
  'network.refused': {
    en: 'The server refused {count:time|times}, first in packet {packet}.',
    zh: '服务器拒绝 {count} 次，最早见第 {packet} 个数据包。',
  },
  'network.noise.lengths': {
    en: 'The connection opened with messages of exactly the lengths that {protocol} has, up to packet {packet}; what they say is encrypted.',
    zh: '该连接开头各消息的长度与 {protocol} 完全一致（至第 {packet} 个数据包）；内容已加密。',
  },
  'network.wallet.checked': {
    en: 'The account is a wallet address of {coins}; its checksum is right.',
    zh: '账户为 {coins} 钱包地址，校验和正确。',
  },
  'network.related': {
    en: 'Close to mining, but not mining: this is traffic of a {relative}.',
    zh: '与挖矿相近但不是挖矿：这是 {relative} 的流量。',
  },
  'network.rhythm': {
    en: 'The server pushed {pushes:message|messages} of nearly {bytes:byte|bytes} without being asked, one every {gap} s, over {minutes:minute|minutes}: the rhythm of mining work.',
    zh: '服务器在 {minutes} 分钟内未经请求推送 {pushes} 条约 {bytes} 字节的消息，间隔约 {gap} 秒：与挖矿任务的节奏一致。',
  },
  'network.relay': {
    en: '{hosts:host|hosts} {hosts?behaves|behave} alike towards this server, as machines behind one relay do.',
    zh: '{hosts} 台主机对该服务器的行为一致，如同同一中转后的矿机。',
  },
  'network.clear-neighbour': {
    en: 'The same server was seen to hand out mining work in clear text.',
    zh: '同一服务器曾以明文下发挖矿任务。',
  },
  'network.name.sni': {
    en: 'The client asked for {host}, a host of the mining pool {domain}.',
    zh: '客户端请求的主机 {host} 属于矿池 {domain}。',
  },
  'network.name.dns': {
    en: 'The server’s address was resolved as {host}, a host of the mining pool {domain}.',
    zh: '该服务器地址解析自 {host}，属于矿池 {domain}。',
  },
  'network.name.asked': {
    en: 'The name {host} of the mining pool {domain} was looked up in packet {packet}.',
    zh: '第 {packet} 个数据包查询了矿池 {domain} 的域名 {host}。',
  },
  'network.name.certificate': {
    en: 'The server’s certificate is made out for {host}, a host of the mining pool {domain}.',
    zh: '服务器证书的名称为 {host}，属于矿池 {domain}。',
  },
  'network.certificate.self-signed': {
    en: 'The server’s certificate is signed by itself and the client named no host, as where a machine connects to a bare address.',
    zh: '服务器证书为自签名，且客户端未指明主机名，符合矿机直连地址的做法。',
  },
  'network.name.http': {
    en: 'The client asked {host}, a host of the mining pool {domain}, by HTTP.',
    zh: '客户端通过 HTTP 访问 {host}，该主机属于矿池 {domain}。',
  },
  'network.name.logged': {
    en: 'The name {host} of the mining pool {domain} was looked up.',
    zh: '查询过矿池 {domain} 的域名 {host}。',
  },
  'network.record.endpoint': {
    en: 'Address and port {endpoint} are listed as those of a mining pool.',
    zh: '地址和端口 {endpoint} 列于已知矿池名单。',
  },
  'network.record.agent': {
    en: 'The client calls itself {agent}, which is a mining program.',
    zh: '客户端自称 {agent}，这是挖矿程序。',
  },
  'network.record.alert': {
    en: '{system} raised “{text}” on this connection.',
    zh: '{system} 对该连接发出告警“{text}”。',
  },
  'network.record.payload': {
    en: 'The payload that {system} kept speaks {protocol}, with the fields that mining alone has.',
    zh: '{system} 留存的载荷使用 {protocol}，含有挖矿专有的字段。',
  },
  'network.record.steady': {
    en: 'Over {minutes:minute|minutes} few and small packets went both ways, {perMinute} a minute with {bytes:byte|bytes} each: as with a pool.',
    zh: '在 {minutes} 分钟内双向只有少量小包，每分钟 {perMinute} 个，平均 {bytes} 字节：与连接矿池相符。',
  },
  'network.alternative.false-alarm': {
    en: 'A false alarm of the other detector, set off by text about mining.',
    zh: '其他检测系统因文本提及挖矿而误报。',
  },
  'network.missing.packets': {
    en: 'The record holds sums only: neither what was said nor the rhythm of single messages can be tested.',
    zh: '记录中只有汇总数：无法检验内容，也无法检验单条消息的节奏。',
  },
  'network.missing.sampled': {
    en: 'The exporter looked at only one packet in {sampling}: the rhythm of messages, the sizes and rates of packets and how long the connection lasted cannot be tested.',
    zh: '导出设备每 {sampling} 个包只取 1 个：无法检验消息节奏、数据包的大小和频率以及连接持续时间。',
  },
  'network.alternative.name-only': {
    en: 'A person who only reads the pool’s pages, or a program that tests it.',
    zh: '只是浏览矿池网页的人，或探测矿池的程序。',
  },
  'network.alternative.push-service': {
    en: 'A push service, a chat or a ticker that sends messages of one length.',
    zh: '推送服务、聊天或行情等，以固定长度发送消息。',
  },
  'network.alternative.telemetry': {
    en: 'Telemetry or control systems, which send by the clock.',
    zh: '按固定周期发送的遥测或控制系统。',
  },
  'network.missing.clear-text': {
    en: 'The connection is encrypted or of unknown make; what was said could not be read.',
    zh: '该连接已加密或协议未知，内容无法读取。',
  },
  'network.missing.connection': {
    en: 'A name was asked for; whether a connection followed has to be looked up.',
    zh: '仅有域名查询；是否随后建立连接尚需核对。',
  },
  'network.missing.zone': {
    en: 'The log does not state its time zone; its times are taken for UTC.',
    zh: '日志未注明时区，其时间按 UTC 处理。',
  },
  'network.address.flows': {
    en: '{count:connection|connections} of this address {count?speaks|speak} mining protocols, to {servers:server|servers}.',
    zh: '该地址有 {count} 个连接使用挖矿协议，连接 {servers} 台服务器。',
  },
  'network.alternative.other-protocol': {
    en: 'Another application that speaks JSON: the fields of {protocol} are those of mining alone.',
    zh: '其他使用 JSON 的应用：{protocol} 的字段只属于挖矿。',
  },
  'network.alternative.pool-monitor': {
    en: 'A program that only tests whether pools answer: no work was seen to be handed out or in.',
    zh: '只是探测矿池是否应答的程序：未见下发或提交任务。',
  },
  'network.missing.other-direction': {
    en: 'Only one direction of the connection was captured.',
    zh: '只捕获到连接的一个方向。',
  },
  'network.missing.lost-bytes': {
    en: '{bytes:byte|bytes} of the connection {bytes?is|are} missing from the capture.',
    zh: '抓包中缺少该连接的 {bytes} 字节。',
  },
  'network.missing.work': {
    en: 'No work handed out or handed in was seen.',
    zh: '未见下发或提交任务。',
  },
} as const satisfies Catalogue
