import { reason } from '@davylamp/finding'
import type { TellOf } from './tell.js'

/** Controls that a page offers for a miner in this browser. A pool's page has none for the processor; a news page has no controls at all. */
const controls: readonly RegExp[] = [
  /\b(?:site[ -]?key|wallet address|payment address|矿池账户|钱包地址)\b/i,
  /\b(?:cpu usage|cpu load|threads?|throttle|cpu 占用|线程)\b/i,
  /\b(?:(?:start|stop|add|pause|resume) (?:miner|mining)|miner settings|开始挖矿|停止挖矿)\b/i,
]
const subject =
  /\b(?:monero|xmr|coinhive|cryptonight|javascript|browser|web)\b[^.]{0,40}\bmin(?:er|ing)\b|\bmin(?:er|ing)\b[^.]{0,40}\b(?:in (?:your|the) browser|javascript|for chrome)\b/i

/** The page is the control panel of a miner that runs in the browser. */
export const minerControls: TellOf = ({ observation }) => {
  const { labels } = observation
  const offered = controls.filter((pattern) => labels.some((label) => label.length < 80 && pattern.test(label))).length
  if (offered < 3 || !labels.some((label) => subject.test(label))) return []
  return [{ group: 'code', reason: reason('page.controls', 1.8) }]
}
