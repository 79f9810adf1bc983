import { reason } from '@davylamp/finding'
import { walletOf } from '@davylamp/mining'
import { providerOfCall, providerOfConstructor } from '../data/provider.js'
import { textOf } from '../fold/constant.js'
import type { Tell, TellOf } from './tell.js'

/** The page calls the function by which a known program begins to mine: `startMining(pool, wallet, …)`. */
export const minerCalled: TellOf = (page) => {
  const tells: Tell[] = []
  for (const { source, facts } of page.scripts)
    for (const { path, args, at } of facts.calls) {
      // some are made without `new`: `WMP.Anonymous(key)`
      const provider = providerOfCall(path) ?? providerOfConstructor(path)
      // a function of this name that is given nothing may be any program's button
      if (provider === null || args.length === 0) continue
      if (path.startsWith('Client.') && !/^[0-9a-f]{32,128}$/i.test(textOf(args[0]) ?? '')) continue
      const account = args.map(textOf).find((text) => text !== null && walletOf(text) !== null)
      const [pool] = args.map(textOf).filter((text) => text !== null && /^[\w-]+(\.[\w-]+)+(:\d+)?$/.test(text))
      const coin = provider.coin === undefined ? {} : { coin: provider.coin }
      const mining = {
        agent: provider.name,
        ...coin,
        ...(pool === undefined || pool === null ? {} : { pool }),
        ...(account === undefined || account === null ? {} : { poolAccount: account }),
      }
      const place = source.offset === null ? {} : { offset: source.offset + at }
      const told = reason('page.miner.called', account === undefined ? 1.6 : 3, { call: path, provider: provider.name })
      tells.push({ group: 'code', reason: told, mining, ...place })
    }
  return tells
}
