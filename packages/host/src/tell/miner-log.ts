import { type Tell, type Term } from './tell.js'

/** What miners print, by the form of the line. Sources: the output of xmrig, cpuminer, ethminer, T-Rex, lolMiner, read 2026-11. */
const lines: readonly (readonly [
  RegExp,
  'host.log.share' | 'host.log.job' | 'host.log.rate' | 'host.log.memory',
  number,
])[] = [
  [
    /\baccepted\s*[:(]?\s*\(?\d+[/)]\d+.*(?:diff|ms|h\/s)|\[ ?ok ?\].*\d+\/\d+.*h\/s|share (?:accepted|found)|accepted share/i,
    'host.log.share',
    3.5,
  ],
  [
    /\bnew job from \S+ diff|\bstratum (?:difficulty|detected new block|requested work restart)|\bnew job: ?\S+.*(?:epoch|diff)/i,
    'host.log.job',
    3,
  ],
  [
    /\bspeed 10s\/60s\/15m\b|\d+(?:\.\d+)?\s*[kmgt]?h\/s\b.*(?:gpu|cpu|total|max)|\b(?:total|hashrate)\b.*\d\s*[kmgt]?h\/s/i,
    'host.log.rate',
    2.5,
  ],
  [
    /\ballocated \d+ MB \(\d+\+\d+\).*huge pages|\bmsr +(?:register values|FAILED TO APPLY)|\brandomx +init dataset/i,
    'host.log.memory',
    2.5,
  ],
]

/** Lines of a miner's own log. */
export const minerLog: Tell = {
  name: 'miner-log',
  cap: 5,
  look({ picture }) {
    const terms: Term[] = []
    for (const [shape, code, weight] of lines) {
      const count = picture.log.filter((line) => shape.test(line)).length
      if (count > 0) terms.push({ code, weight, bears: 'mining', params: { count } })
    }
    return terms
  },
}
