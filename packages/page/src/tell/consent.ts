import { reason } from '@davylamp/finding'
import { providerOfCall, providerOfConstructor, providerOfFile, providerOfHost } from '../data/provider.js'
import type { PageFacts } from '../measure/page-facts.js'
import type { Tell, TellOf } from './tell.js'

/** Whether visitors are asked: by a provider that asks, by a button, by looking whether they declined. It does not make it less mining. */
export const consent: TellOf = (page) => {
  const tells: Tell[] = []
  const asking = page.addresses
    .map(({ host, file }) => (host === null ? null : providerOfHost(host)) ?? providerOfFile(file))
    .find((provider) => provider?.asks === true)
  if (asking?.name !== undefined)
    tells.push({ group: 'code', reason: reason('page.consent.provider', 0, { provider: asking.name }) })
  if (page.scripts.some(({ facts }) => facts.calls.some(({ path }) => /(?:^|\.)didOptOut$/.test(path))))
    tells.push({ group: 'code', reason: reason('page.consent.opt-out', 0) })
  if (startsByClick(page)) tells.push({ group: 'code', reason: reason('page.consent.button', 0) })
  return tells
}

/** A handler in the page starts the miner, and nothing else does. */
function startsByClick({ scripts }: PageFacts): boolean {
  const starts = scripts.filter(({ facts }) =>
    facts.calls.some(
      ({ path, args }) => (providerOfCall(path) !== null && args.length > 0) || isStartOfMiner(path, scripts),
    ),
  )
  return starts.length > 0 && starts.every(({ source }) => source.from === 'handler')
}

function isStartOfMiner(path: string, scripts: PageFacts['scripts']): boolean {
  return scripts.some(({ facts }) =>
    facts.constructions.some(
      ({ path: made, name }) => providerOfConstructor(made) !== null && name !== null && path === `${name}.start`,
    ),
  )
}
