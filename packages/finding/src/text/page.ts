import type { Catalogue } from './sentence.js'

/** Sentences of the page sense. Codes never change once published; texts may. */
export const pageTexts = {
  'page.act.job': {
    en: 'The server handed out mining work {count:time|times} on a connection of the page: {url}',
    zh: '服务器在网页的连接上下发挖矿任务 {count} 次：{url}',
  },
  'page.act.share': {
    en: 'The page handed in results of mining {count:time|times}: {url}',
    zh: '网页提交挖矿结果 {count} 次：{url}',
  },
  'page.act.login': {
    en: 'The page logged in to a mining service with a key: {url}',
    zh: '网页以密钥登录挖矿服务：{url}',
  },
  'page.miner.made': {
    en: 'A script of the page makes a miner of {provider}: new {call}(…).',
    zh: '网页脚本创建 {provider} 的挖矿对象：new {call}(…)。',
  },
  'page.miner.started': {
    en: 'The miner made by {call} is set to work by its method {method}.',
    zh: '由 {call} 创建的挖矿对象通过 {method} 方法启动。',
  },
  'page.miner.called': {
    en: 'A script of the page sets the mining program {provider} to work: {call}(…).',
    zh: '网页脚本启动挖矿程序 {provider}：{call}(…)。',
  },
  'page.miner.element': {
    en: 'The page holds an element that {provider} turns into a miner: <{tag}> marked {mark}.',
    zh: '网页含有由 {provider} 变为挖矿程序的元素：带 {mark} 标记的 <{tag}>。',
  },
  'page.miner.renamed': {
    en: 'A script makes an object with a site’s key and a throttle, as miners take them, and starts it: new {call}(…), {method}.',
    zh: '脚本以站点密钥和限速参数创建对象并启动，方式与挖矿程序一致：new {call}(…)，{method}。',
  },
  'page.program.methods': {
    en: 'A script offers what the programs of browser miners offer: {methods}.',
    zh: '脚本提供网页挖矿程序特有的方法：{methods}。',
  },
  'page.program.share': {
    en: 'A script puts together the message by which a miner hands in a result: job, nonce and result, as “{tag}”.',
    zh: '脚本组装矿工提交结果的消息：任务号、随机数和结果，标为“{tag}”。',
  },
  'page.program.stratum': {
    en: 'A script speaks the language of mining pools over a WebSocket: {tag}.',
    zh: '脚本通过 WebSocket 使用矿池协议：{tag}。',
  },
  'page.program.login': {
    en: 'A script puts together the message by which a browser miner logs in, as “{tag}”.',
    zh: '脚本组装网页挖矿程序的登录消息，标为“{tag}”。',
  },
  'page.code.hash': {
    en: 'A script calls the hash of a coin that is mined on processors: {name}.',
    zh: '脚本调用以处理器挖掘的币种的哈希函数：{name}。',
  },
  'page.controls': {
    en: 'The page is the control panel of a miner in the browser: key, share of the processor, start.',
    zh: '该网页是浏览器挖矿程序的控制页：密钥、处理器占用、启动。',
  },
  'page.words.hidden': {
    en: 'An obfuscated script hides texts that miners use: {words}.',
    zh: '混淆脚本中隐藏着挖矿程序使用的文本：{words}。',
  },
  'page.provider.script': {
    en: 'The page loads the mining program of {provider}: {url}',
    zh: '网页加载 {provider} 的挖矿程序：{url}',
  },
  'page.provider.socket': {
    en: 'The page opens a connection to the mining service {provider}: {url}',
    zh: '网页连接挖矿服务 {provider}：{url}',
  },
  'page.listed': {
    en: 'Block lists name this address of the page as a browser miner ({entry}): {url}',
    zh: '网页使用的地址被拦截名单列为网页挖矿（{entry}）：{url}',
  },
  'page.socket.pool': {
    en: 'The page opens a WebSocket to the mining pool {domain}: {url}',
    zh: '网页以 WebSocket 连接矿池 {domain}：{url}',
  },
  'page.socket.hands-on': {
    en: 'The page connects to a proxy that is told in its address at which pool to mine: {url}',
    zh: '网页连接代理，地址中指明了矿池：{url}',
  },
  'page.socket.proxy': {
    en: 'The page opens a WebSocket at the path that proxies for browser miners have: {url}',
    zh: '网页以 WebSocket 连接网页挖矿代理常用的路径：{url}',
  },
  'page.module.chain': {
    en: 'A WebAssembly module calculates a chain of hashes as {name} does: {mixers:function|functions} of hashing make up {percent} % of it.',
    zh: 'WebAssembly 模块按 {name} 的方式计算哈希链：{mixers} 个哈希函数占其代码的 {percent}%。',
  },
  'page.module.density': {
    en: '{percent} % of the module’s operators mix bits (xor, shift, rotate); codecs and games have under 5 %.',
    zh: '该模块 {percent}% 的指令为位混合（异或、移位、循环移位）；编解码和游戏不足 5%。',
  },
  'page.module.constants': {
    en: 'The module holds the prescribed constants of {hashes}.',
    zh: '该模块含有 {hashes} 规定的常数。',
  },
  'page.module.names': {
    en: 'The module exports a function of a miner: {name}.',
    zh: '该模块导出挖矿函数：{name}。',
  },
  'page.throttle': {
    en: 'The miner is told to use {percent} % of the visitor’s processor.',
    zh: '挖矿程序设定占用访客处理器的 {percent}%。',
  },
  'page.consent.provider': {
    en: 'The program of {provider} asks visitors before it begins. Whether that is enough is for people to judge.',
    zh: '{provider} 的程序在开始前征求访客同意。是否足够，由人判断。',
  },
  'page.consent.opt-out': {
    en: 'The page looks whether the visitor has declined.',
    zh: '网页会检查访客是否已拒绝。',
  },
  'page.consent.button': {
    en: 'Only a click of the visitor sets the miner to work, as far as the page shows.',
    zh: '就网页所见，只有访客点击后才会启动挖矿。',
  },
  'page.run.busy': {
    en: 'While it was shown for {seconds:second|seconds}, the page kept {percent} % of one processor core busy.',
    zh: '显示的 {seconds} 秒内，网页占用单个处理器核心的 {percent}%。',
  },
  'page.run.workers': {
    en: 'The page ran {workers:worker|workers} on a machine of {cores:core|cores}.',
    zh: '网页在 {cores} 核的机器上运行了 {workers} 个后台线程。',
  },
  'page.workers.per-core': {
    en: 'A script makes workers by the number of processor cores.',
    zh: '脚本按处理器核心数创建后台线程。',
  },
  'page.captcha': {
    en: 'The page computes a proof of work to keep robots off ({name}); that is no mining.',
    zh: '网页以工作量证明防范机器人（{name}），这不是挖矿。',
  },
  'page.alternative.closed': {
    en: 'A remainder that no longer mines: {provider} stopped serving on {date}. The code should still be removed.',
    zh: '已不再挖矿的残留：{provider} 已于 {date} 停止服务。仍应移除该代码。',
  },
  'page.alternative.consented': {
    en: 'Mining that the visitor agreed to: what he was shown has to be looked at.',
    zh: '访客同意的挖矿：需查看向访客展示的内容。',
  },
  'page.alternative.injected': {
    en: 'Code that somebody else put into the page: the site’s owner may be its victim.',
    zh: '由他人植入网页的代码：网站所有者可能是受害者。',
  },
  'page.alternative.captcha': {
    en: 'Proof of work of a captcha ({name}).',
    zh: '验证码的工作量证明（{name}）。',
  },
  'page.missing.loaded': {
    en: 'The scripts that the page loads from elsewhere were not at hand: {count}.',
    zh: '网页从别处加载的脚本未能取得：{count} 个。',
  },
  'page.missing.run': {
    en: 'The page was only read, not run: whether it mines now is not known.',
    zh: '网页只被读取，未被运行：现在是否挖矿不得而知。',
  },
  'page.missing.unparsed': {
    en: '{count:script|scripts} could not be parsed ({why}).',
    zh: '有 {count} 段脚本无法解析（{why}）。',
  },
} as const satisfies Catalogue
