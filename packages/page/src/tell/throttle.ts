import { reason } from '@davylamp/finding'
import { providerOfConstructor } from '../data/provider.js'
import { numberOf } from '../fold/methods.js'
import type { Tell, TellOf } from './tell.js'

/** How hard the visitor's machine is to work; a miner that holds back is a miner that does not want to be noticed. */
export const throttle: TellOf = (page) => {
  const tells: Tell[] = []
  for (const { facts } of page.scripts) {
    for (const made of facts.constructions) {
      const value = numberOf(made.options.get('throttle'))
      if (providerOfConstructor(made.path) === null || value === undefined || value < 0 || value > 1) continue
      tells.push(tellOf(value))
    }
    for (const { path, args } of facts.calls) {
      const value = numberOf(args[0])
      if (/(?:^|\.)setThrottle$/.test(path) && value !== undefined && value >= 0 && value <= 1)
        tells.push(tellOf(value))
    }
  }
  return tells
}

function tellOf(idle: number): Tell {
  return { group: 'code', reason: reason('page.throttle', 0.3, { percent: Math.round((1 - idle) * 100) }) }
}
