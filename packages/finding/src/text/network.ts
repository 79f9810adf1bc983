import type { Catalogue } from './sentence.js'

/** Sentences of the network sense. Codes never change once published; texts may. */
export const networkTexts = {
  'network.job.fields': {
    en: 'The server handed out mining work {count} times; packet {packet} holds every field of a {protocol} job.',
    zh: '服务器下发挖矿任务 {count} 次；第 {packet} 个数据包含有 {protocol} 任务的全部字段。',
  },
  'network.share.fields': {
    en: 'The client handed in results of mining {count} times; packet {packet} holds every field of a {protocol} share.',
    zh: '客户端提交挖矿结果 {count} 次；第 {packet} 个数据包含有 {protocol} 提交的全部字段。',
  },
  'network.accepted': {
    en: 'The server accepted the miner or its results {count} times, first in packet {packet}.',
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
    en: 'The server refused {count} times, first in packet {packet}.',
    zh: '服务器拒绝 {count} 次，最早见第 {packet} 个数据包。',
  },
  'network.related': {
    en: 'Close to mining, but not mining: this is traffic of a {relative}.',
    zh: '与挖矿相近但不是挖矿：这是 {relative} 的流量。',
  },
  'network.address.flows': {
    en: '{count} connections of this address speak mining protocols, to {servers} servers.',
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
    en: '{bytes} bytes of the connection are missing from the capture.',
    zh: '抓包中缺少该连接的 {bytes} 字节。',
  },
  'network.missing.work': {
    en: 'No work handed out or handed in was seen.',
    zh: '未见下发或提交任务。',
  },
} as const satisfies Catalogue
