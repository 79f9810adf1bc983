import { expect, it } from 'vitest'
import { codes, judgedHtml } from './tell.fixture.js'

// the address of the Monero project's general fund, published on getmonero.org
const wallet = '888tNkZrPN6JsEgekjMnABU4TBzc2Dt29EPAvkRxbANsAnjyPbb3iQ1YBRk1UXcdRsiKc9dhwMVgN5S9cQUiyoogDavup3H'

it('tells a program that is called to mine for a wallet', () => {
  const page = `<script src="webmr.js"></script><script>server = "wss://a.example"; startMining("pool.example", "${wallet}")</script>`
  const judgement = judgedHtml(page)
  expect(codes(judgement)).toContain('page.miner.called')
  expect(judgement.verdict).toBe('probable')
  expect(judgement.mining).toMatchObject({ pool: 'pool.example', poolAccount: wallet })
})

it('leaves a function of this name alone that is given nothing', () => {
  expect(judgedHtml('<button onclick="startMining()">Play the mining game</button>').verdict).toBeNull()
})
