import type { Catalogue } from './sentence.js'

/** Sentences of the host sense. Codes never change once published; texts may. */
export const hostTexts = {
  'host.pool.scheme': {
    en: '{program} was told to fetch its work from {pool}, an address of a form that only miners use.',
    zh: '{program} 被指定从 {pool} 领取任务，这种地址形式只有挖矿程序使用。',
  },
  'host.pool.known': {
    en: '{program} was told to fetch its work from {pool}, a host of the mining pool {domain}.',
    zh: '{program} 被指定从 {pool} 领取任务，该主机属于矿池 {domain}。',
  },
  'host.pool.bare': {
    en: '{program} was given a server and an account as miners are ({pool}); the server itself is not a known pool.',
    zh: '{program} 按挖矿程序的写法指定了服务器和账户（{pool}）；该服务器不在已知矿池之列。',
  },
  'host.pool.loopback': {
    en: '{program} was given an account and a server on the machine itself ({pool}), as miners are that hide their pool behind a proxy.',
    zh: '{program} 被指定了账户和本机上的服务器（{pool}），借助代理隐藏矿池的挖矿程序即如此配置。',
  },
  'host.pool.onion': {
    en: '{program} was given a hidden service of Tor as its server ({pool}).',
    zh: '{program} 的服务器是 Tor 隐藏服务（{pool}）。',
  },
} as const satisfies Catalogue
