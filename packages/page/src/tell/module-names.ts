import { reason } from '@davylamp/finding'
import type { Tell, TellOf } from './tell.js'

/** Names that the builds of browser miners export, or their code in asm.js has. */
const minerNames =
  /^_?(?:cryptonight|cn|randomx|argon2_chukwa|yespower|hash_cn)_?(?:hash|create|destroy|slow_hash|light|lite|r|variant\w*)?$|^_?\w*cryptonight\w*$|^_hash_cn$|^_?(?:setJob|set_job|processOneNonce|create_work_and_hash)$/i

/** A module exports, or a script calls, the functions of a hash that is mined on processors. */
export const moduleNames: TellOf = (page) => {
  const tells: Tell[] = []
  for (const { exports } of page.modules) {
    const name = exports.map((text) => text.replace(/:\w+$/, '')).find((text) => minerNames.test(text))
    if (name !== undefined) tells.push({ group: 'module', reason: reason('page.module.names', 1.8, { name }) })
  }
  for (const { facts } of page.scripts) {
    const called = facts.calls.map(({ path }) => path.slice(path.lastIndexOf('.') + 1)).find((name) => isHashCall(name))
    if (called !== undefined) tells.push({ group: 'code', reason: reason('page.code.hash', 2, { name: called }) })
  }
  return tells
}

/** Names that stand for the hash itself; `setJob` is anybody's name in a script. */
function isHashCall(name: string): boolean {
  return /^_?(?:cryptonight|randomx)_?(?:hash|create_vm|calculate_hash|slow_hash)\w*$|^_?hash_cn$|^CryptonightWASMWrapper$/i.test(
    name,
  )
}
