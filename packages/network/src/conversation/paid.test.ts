import { expect, it } from 'vitest'
import { paidOf } from './paid.js'

const bitcoin = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'
const firstBlock = '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'

it('a wallet names the coin where work is silent', () => {
  expect(paidOf(undefined, bitcoin)).toMatchObject({ coin: 'BTC', wallet: { checked: true } })
  expect(paidOf(undefined, `${bitcoin}+5000`).coin).toBe('BTC')
})

it('a wallet chooses among candidates, and work decides against it', () => {
  expect(paidOf('BTC/BCH', bitcoin).coin).toBe('BTC')
  expect(paidOf('BCH', firstBlock).coin).toBe('BCH')
  expect(paidOf('KAS', bitcoin)).toMatchObject({ coin: 'KAS', wallet: { address: bitcoin } })
})

it('a name, or a wallet with a wrong character, says nothing', () => {
  expect(paidOf(undefined, 'farm')).toEqual({ coin: undefined, wallet: null })
  expect(paidOf('XMR', bitcoin.replace('w508', 'w509'))).toEqual({ coin: 'XMR', wallet: null })
})
