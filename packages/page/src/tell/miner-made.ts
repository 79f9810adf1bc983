import { reason } from '@davylamp/finding'
import { providerOfConstructor } from '../data/provider.js'
import { textOf } from '../fold/constant.js'
import type { Construction } from '../measure/script-facts.js'
import type { Tell, TellOf } from './tell.js'

/** The page makes a miner of a known provider with `new`, and sets it to work. */
export const minerMade: TellOf = (page) => {
  const tells: Tell[] = []
  for (const { source, facts } of page.scripts)
    for (const made of facts.constructions) {
      const provider = providerOfConstructor(made.path)
      if (provider === null || !takesKey(made)) continue
      const key = textOf(made.args[0])
      const place = source.offset === null ? {} : { offset: source.offset + made.at }
      const coin = provider.coin === undefined ? {} : { coin: provider.coin }
      const mining = { agent: provider.name, ...coin, ...(key === null || key === '' ? {} : { poolAccount: key }) }
      const params = { call: made.path, provider: provider.name }
      tells.push({ group: 'code', reason: reason('page.miner.made', 2.6, params), mining, ...place })
      const started = made.startedBy ?? startedElsewhere(page, made)
      if (started !== null)
        tells.push({
          group: 'code',
          reason: reason('page.miner.started', 2.2, { call: made.path, method: started }),
          ...place,
        })
    }
  return tells
}

/** A class of this name without the key or the throttle of a miner is some other program's (`Client.User()`). */
function takesKey({ path, args, options }: Construction): boolean {
  if (!path.startsWith('Client.')) return true
  return options.has('throttle') || /^[0-9a-f]{32,128}$/i.test(textOf(args[0]) ?? '')
}

/** Set to work by another script of the page, by its name. */
function startedElsewhere({ scripts }: Parameters<TellOf>[0], { name }: Construction): string | null {
  if (name === null) return null
  const called = scripts.some(({ facts }) => facts.calls.some(({ path }) => path === `${name}.start`))
  return called ? 'start' : null
}
