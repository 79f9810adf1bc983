import { reason } from '@davylamp/finding'
import type { MessageShape, ScriptFacts } from '../measure/script-facts.js'
import type { Tell, TellOf } from './tell.js'

/** Methods of the objects that browser miners offer, after Coinhive's documented interface. */
const minerMethods = new Set([
  'getHashesPerSecond',
  'getTotalHashes',
  'getAcceptedHashes',
  'getNumThreads',
  'setNumThreads',
  'setThrottle',
  'getThrottle',
  'didOptOut',
  'getAutoThreadsEnabled',
  'setAutoThreadsEnabled',
  'hasWASMSupport',
  'isRunning',
  'isMobile',
  'verifyThread',
  'selfTest',
])
const wordsOfMethods = [...minerMethods].filter((name) => name !== 'isMobile' && name !== 'isRunning')

/** The program of a miner itself, wherever it lies and whatever it is called: what it offers, and what it hands in. */
export const minerProgram: TellOf = (page) => {
  const tells: Tell[] = []
  for (const { source, facts } of page.scripts) {
    const offered = wordsOfMethods.filter((name) => facts.methods.has(name) || facts.words.has(name))
    const place = source.offset === null ? {} : { offset: source.offset }
    if (offered.length >= 4) {
      const params = { methods: offered.slice(0, 4).join(', ') }
      tells.push({ group: 'code', reason: reason('page.program.methods', 2.4, params), ...place })
    }
    const share = facts.messages.find((shape) => handsIn(shape))
    if (share !== undefined)
      tells.push({ group: 'code', reason: reason('page.program.share', 2.4, { tag: share.tag }), ...place })
    const stratum = speaksStratum(facts)
      ? facts.messages.find(({ tag }) => /^mining\.(?:submit|subscribe)$/.test(tag))
      : undefined
    if (stratum !== undefined)
      tells.push({ group: 'code', reason: reason('page.program.stratum', 2, { tag: stratum.tag }), ...place })
    const login = facts.messages.find((shape) => logsIn(shape))
    if (login !== undefined)
      tells.push({ group: 'code', reason: reason('page.program.login', 2, { tag: login.tag }), ...place })
  }
  return tells
}

/** In a page, over a WebSocket; the software of a pool is no page. */
function speaksStratum({ constructions, calls }: ScriptFacts): boolean {
  return constructions.some(({ path }) => path === 'WebSocket') && !calls.some(({ path }) => path === 'require')
}

/** A nonce and a result for a job. */
function handsIn({ keys, inner }: MessageShape): boolean {
  for (const names of [keys, inner])
    if (names.has('nonce') && (names.has('job_id') || names.has('jobId')) && (names.has('result') || names.has('hash')))
      return true
  return false
}

function logsIn({ tag, keys, inner }: MessageShape): boolean {
  if (keys.has('site_key') || inner.has('site_key')) return true
  if (tag === 'handshake') return keys.has('pool') && keys.has('login')
  return tag === 'login' && inner.has('login') && (inner.has('pass') || inner.has('agent'))
}
