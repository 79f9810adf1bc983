import { minerFamilyOf } from '@davylamp/mining'
import { type Tell, type Term } from './tell.js'

/** Miners of others that are stopped. Defenders do so too: it tells something only where something else is started. */
export const rivals: Tell = {
  name: 'rivals',
  cap: 1.2,
  look({ scripts }) {
    const terms: Term[] = []
    for (const { commands } of scripts) {
      let stopped = 0
      let miners = 0
      let fetched = false
      for (const { name, argv } of commands) {
        if (/^(?:pkill|killall|taskkill|kill|stop-process|skill)$/.test(name)) {
          stopped++
          if (argv.slice(1).some((word) => namesMiner(word))) miners++
        } else if (/^(?:grep|awk|ps|pgrep)$/.test(name)) {
          if (
            argv.slice(1).some((word) => namesMiner(word)) &&
            commands.some((other) => other.name === 'kill' || other.name === 'xargs')
          )
            miners++
        } else if (/^(?:curl|wget|cdz|tftp)$/.test(name)) fetched = true
      }
      if (miners > 0 && fetched)
        terms.push({ code: 'host.rivals.replaced', weight: 1.2, bears: 'preparing', params: { count: miners } })
      else if (miners > 0)
        terms.push({ code: 'host.rivals.stopped', weight: 0.3, bears: 'context', params: { count: miners } })
      else if (stopped > 1 && fetched)
        terms.push({ code: 'host.rivals.killed', weight: 0.5, bears: 'context', params: { count: stopped } })
    }
    return terms
  },
}

function namesMiner(word: string): boolean {
  return word
    .split(/[\s/|'"\\()]+/)
    .some((part) => part.length > 3 && minerFamilyOf(part.replace(/^\[(.)\]/, '$1')) !== null)
}
