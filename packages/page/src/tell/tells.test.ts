import { describe, expect, it } from 'vitest'
import { judge } from '../judge.js'
import { measurePage } from '../measure/measure-page.js'
import type { SocketMessage } from '../read/observation.js'
import { emptyObservation, observeHtml } from '../read/observe.js'
import { codes, judgedHtml, judgedScript } from './tell.fixture.js'

const key = 'aVeryPublicSiteKeyOf32Characters'
const blob = '0c0c'.repeat(40)
const say = (from: SocketMessage['from'], value: unknown): SocketMessage => ({
  url: 'wss://a.example/x',
  from,
  text: JSON.stringify(value),
  atMs: null,
})
const judgedMessages = (...messages: SocketMessage[]) => judge(measurePage({ ...emptyObservation('p'), messages }))

describe('work on a socket', () => {
  it.each([
    ['Coinhive', { type: 'job', params: { job_id: '1', blob, target: 'ffffff00' } }],
    ['webminerpool', { identifier: 'job', job_id: '1', blob, target: 'ffffff00' }],
    ['stratum', { jsonrpc: '2.0', method: 'job', params: { job_id: '1', blob, target: 'b88d0600', algo: 'rx/0' } }],
    ['a login’s answer', { id: 1, result: { id: 'x', job: { job_id: '1', blob, target: 'b88d0600' } } }],
    ['a share', { type: 'submit', params: { job_id: '1', nonce: '0a0b0c0d', result: 'ab'.repeat(32) } }],
    [
      'a Bitcoin job',
      {
        method: 'mining.notify',
        params: ['1', 'ab'.repeat(32), 'ab'.repeat(60), 'cd'.repeat(60), [], '20000000', '1703a30c', '5f000000', true],
      },
    ],
  ])('%s is the act itself', (_, message) => {
    expect(judgedMessages(say('server', message)).verdict).toBe('confirmed')
  })

  it('also in base64, and with the account of the login', () => {
    const login = say('page', { type: 'auth', params: { site_key: key, type: 'anonymous', user: null, goal: 0 } })
    const job = say('server', { type: 'job', params: { job_id: '1', blob, target: 'ffffff00' } })
    const hidden = { ...job, text: Buffer.from(job.text).toString('base64') }
    const judgement = judgedMessages(login, hidden)
    expect(judgement.verdict).toBe('confirmed')
    expect(judgement.mining).toMatchObject({ poolAccount: key, pool: 'a.example' })
  })

  it.each([
    ['a chat', { type: 'job', params: { text: 'we have a job for you', id: 3 } }],
    ['a ticker', { method: 'subscribe', params: ['trade', 'XMRUSD'] }],
    ['a wallet', { jsonrpc: '2.0', method: 'eth_submitWork', params: [] }],
    ['a pool’s page', { event: 'stats', data: { hashrate: 1234567, miners: 12, blob: 'x' } }],
    ['a login of something else', { method: 'login', params: { user: 'me', token: 'x' } }],
  ])('%s is not', (_, message) => {
    expect(judgedMessages(say('server', message)).verdict).toBeNull()
  })
})

describe('the program of a miner, under any name', () => {
  it('is told by what it offers', () => {
    const program = `class Q { getHashesPerSecond() {} getTotalHashes() {} setNumThreads(n) {} didOptOut() {} start() {} }`
    expect(codes(judgedScript(program))).toEqual(['page.program.methods'])
  })

  it('is told by what it hands in', () => {
    const program = `function done(j, n, h) { ws.send(JSON.stringify({ type: 'submit', params: { job_id: j, nonce: n, result: h } })) }`
    expect(codes(judgedScript(program))).toEqual(['page.program.share'])
    expect(judgedScript(`send({ type: 'submit', params: { form: 1, nonce: 'x' } })`).verdict).toBeNull()
  })

  it('is told by the key and the throttle that it is made with', () => {
    const script = `const w = new Analytics.Session('${key}', { throttle: 0.4, threads: 4 }); w.start()`
    expect(judgedScript(script)).toMatchObject({ verdict: 'suspect', mining: { poolAccount: key } })
    expect(judgedScript(`const p = new Pool('workers-of-this-page', { threads: 4 }); p.start()`).verdict).toBeNull()
  })

  it('is told by hidden texts, unless they are a list of what to block', () => {
    const words = (names: string[]) =>
      `var _0xabc = ${JSON.stringify(names)}; (function (a) { window[a[0]](a[1]) })(_0xabc.reverse())`
    const miner = ['CoinHive', 'Anonymous', 'setThrottle', 'hash_accepted', 'wss://x.example/']
    expect(codes(judgedScript(words(miner)))).toEqual(['page.words.hidden'])
    expect(judgedScript(words(['CryptoLoot', 'CRLT', 'deepMiner', 'ProjectPoi', ...miner])).verdict).toBeNull()
    expect(judgedScript(`var names = ${JSON.stringify(miner)}; check(names)`).verdict).toBeNull()
  })
})

describe('ways to hide or to call', () => {
  it.each([
    [
      'texts in base64',
      `var _0x4f=${JSON.stringify(['start', 'CoinHive', 'Anonymous', 'https://a.example/lib/coinhive.min.js'].map((text) => Buffer.from(text).toString('base64')))};(function(_0x1,_0x2){while(--_0x2)_0x1['push'](_0x1['shift']())}(_0x4f,0x1a3));function _0x1b(_0x5){return atob(_0x4f[_0x5-0x0])}new window[_0x1b('0x1')][_0x1b('0x2')](k,{'throttle':0.5})`,
    ],
    [
      'a text in hexadecimal',
      `var a='${Buffer.from("new CoinHive.Anonymous('k').start()").toString('hex')}',b='';for(var i=0;i<a.length;i+=2)b+=String.fromCharCode(parseInt(a.substr(i,2),16));eval(b)`,
    ],
    [
      'stratum',
      `const s=new WebSocket('wss://a.example');s.onopen=()=>s.send(JSON.stringify({id:1,method:'mining.subscribe',params:['x']}))`,
    ],
    ['without new', `var m = WMP.Anonymous('SK_0123456789'); m.start()`],
    ['by a global', `monerise_payment_address = '${key}'`],
  ])('%s', (_, script) => {
    expect(judgedScript(script).verdict).not.toBeNull()
  })

  it.each([
    [
      'stratum in the program of a pool',
      `const net=require('net');const s=new WebSocket('wss://a.example');s.send(JSON.stringify({method:'mining.notify',id:1}))`,
    ],
    ['base64 of anything', `var _0x4f=['c3RhcnQ=','aGVsbG8=','d29ybGQ='];run(_0x4f)`],
    [
      'a stub that keeps miners from running',
      `window.CoinHive=function(){};CoinHive.Anonymous=function(){this.start=function(){};this.stop=function(){};this.getHashesPerSecond=function(){return 0}}`,
    ],
  ])('but not %s', (_, script) => {
    expect(judgedScript(script).verdict).toBeNull()
  })
})

describe('sockets', () => {
  it.each([
    ['wss://ws017.a.example/proxy', 'suspect'],
    ['wss://203.0.113.9/proxy', 'suspect'],
    ['wss://p.a.example/?proxy=wss://xmr.example:443', 'suspect'],
    ['wss://gulf.moneroocean.stream:20128', 'suspect'],
    ['wss://a.example/proxy', null],
    ['wss://api.moneroocean.stream/live', null],
    ['wss://chat.a.example/socket.io/?transport=websocket', null],
  ])('%s: %s', (url, verdict) => {
    expect(judgedScript(`new WebSocket(${JSON.stringify(url)})`).verdict).toBe(verdict)
  })
})

describe('controls', () => {
  const controls = '<th>Site Key</th><th>CPU usage</th><button>Add miner</button>'

  it('of a miner in the browser are worth a look', () => {
    expect(judgedHtml(`<title>Monero miner for Chrome</title>${controls}`).verdict).toBe('suspect')
  })

  it('of anything else are not', () => {
    expect(judgedHtml(`<title>Server settings</title>${controls}`).verdict).toBeNull()
    expect(judgedHtml('<h1>Monero mining pool</h1><label>Wallet address</label><th>Hash rate</th>').verdict).toBeNull()
  })
})

describe('what computes and does not mine', () => {
  it.each([
    ['Anubis', '<script type="module" src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script>'],
    ['ALTCHA', '<altcha-widget challengeurl="/a"></altcha-widget><script src="/altcha.min.js"></script>'],
    ['Friendly Captcha', '<div class="frc-captcha" data-sitekey="FCMXXXXXXXXXXXXX"></div>'],
    [
      'mCaptcha',
      '<div id="mcaptcha__widget-container"></div><script src="https://a.example/mcaptcha-glue.js"></script>',
    ],
    ['Cap', '<cap-widget data-cap-api-endpoint="/api/"></cap-widget>'],
    [
      'a wallet',
      '<script>const p = new WalletConnectProvider({ infuraId: "27e484dcd9e3efcfd25a83a78777cdf1" }); p.enable(); const w = new Web3(p)</script>',
    ],
    ['news', '<h1>Coinhive shuts down</h1><p>new CoinHive.Anonymous(key).start() and wss://coinhive.com/proxy</p>'],
    [
      'ad-block code',
      '<script>const blocked = ["||coinhive.com^", "coin-hive.com", "CoinHive.Anonymous", "cryptonight.wasm"]; export default blocked</script>',
    ],
    [
      'a game',
      '<script>const game = new Game("level-one-of-the-mine", { threads: 4 }); game.start(); for (let i = 0; i < navigator.hardwareConcurrency; i++) new Worker("physics.js")</script>',
    ],
  ])('%s', (_, page) => {
    expect(judgedHtml(page).verdict).toBeNull()
  })

  it('a busy page is not accused for being busy', () => {
    const run = { seconds: 20, workers: 8, cores: 8, coreShare: 7.8 }
    expect(judge(measurePage({ ...observeHtml('<canvas></canvas>', 'p'), run })).verdict).toBeNull()
  })
})
