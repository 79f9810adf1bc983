import { describe, expect, it } from 'vitest'
import { codes, judgedHtml, judgedScript } from './tell.fixture.js'

const key = 'aVeryPublicSiteKeyOf32Characters'

describe('a miner that a page makes', () => {
  it('is found with its key, and that it is started', () => {
    const judgement = judgedHtml(
      `<script>var m = new CoinHive.Anonymous('${key}', {throttle: 0.3}); m.start();</script>`,
    )
    expect(judgement.verdict).toBe('probable')
    expect(codes(judgement)).toEqual(['page.miner.made', 'page.miner.started', 'page.throttle'])
    expect(judgement.mining).toEqual({ agent: 'Coinhive', coin: 'XMR', poolAccount: key })
  })

  it('is found under another name, put together, or in a function that is called where it stands', () => {
    for (const script of [
      `var C = window['Coin' + 'Hive']; var m = new C["Anonymous"]('${key}'); m['st' + 'art']()`,
      `(function (w, n) { var z = new w[n].User('${key}', 'me'); if (!z.isMobile()) z.start() })(window, 'CoinHive')`,
      `var _0x = ['CoinHive', 'Anonymous', '${key}', 'start']; function _1(i) { return _0x[i - 0x10] } new window[_1(0x10)][_1(17)](_1(18))[_1(19)]()`,
      `eval(atob('${Buffer.from(`new CRLT.Anonymous('${key}').start()`).toString('base64')}'))`,
      `eval(function(p,a,c,k,e,d){return p}('0 1=2 3.4(\\'5\\');1.6()',7,7,'var|m|new|CoinHive|Anonymous|${key}|start'.split('|'),0,{}))`,
      `document.write("<script>new deepMiner.Anonymous('${key}').start()<\\/script>")`,
    ])
      expect(judgedScript(script).verdict, script).toBe('probable')
  })

  it('may be started by another script of the page', () => {
    const page = `<script>window.miner = new CoinHive.User('${key}', 'x')</script><button onclick="miner.start()">Mine</button>`
    expect(codes(judgedHtml(page))).toContain('page.miner.started')
  })

  it('is no class of the same name, and no text about it', () => {
    for (const script of [
      'const client = new Client.User({ name: "x" })',
      'const text = "new CoinHive.Anonymous(key).start()".length; console.log(text)',
      '// new CoinHive.Anonymous(key).start()\nlet a = 1',
    ])
      expect(judgedScript(script).verdict, script).toBeNull()
  })
})
