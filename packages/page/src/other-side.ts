import { type Alternative, alternative, type Missing, missing } from '@davylamp/finding'
import { providers } from './data/providers.js'
import type { PageFacts } from './measure/page-facts.js'
import type { Tell } from './tell/tell.js'

/** What else a page that looks like mining could be. */
export function alternativesOf(told: readonly Tell[]): Alternative[] {
  const found: Alternative[] = []
  const acted = told.some(({ group }) => group === 'act')
  const named = new Set(told.map(({ reason }) => reason.params['provider']))
  for (const { name, closed } of providers)
    if (named.has(name) && closed !== undefined)
      found.push(alternative('page.alternative.closed', acted ? 'ruled-out' : 'open', { provider: name, date: closed }))
  if (told.some(({ reason }) => reason.code.startsWith('page.consent.')))
    found.push(alternative('page.alternative.consented', 'open'))
  found.push(alternative('page.alternative.injected', 'open'))
  const captcha = told.find(({ reason }) => reason.code === 'page.captcha')?.reason.params['name']
  if (captcha !== undefined)
    found.push(alternative('page.alternative.captcha', acted ? 'ruled-out' : 'open', { name: captcha }))
  return found
}

/** What was not at hand and would have helped. */
export function missingOf({ observation, addresses, unread }: PageFacts): Missing[] {
  const found: Missing[] = []
  if (observation.run === null && observation.messages.length === 0) found.push(missing('page.missing.run'))
  const loaded = addresses.filter(({ kind }) => kind === 'script' || kind === 'worker').length
  if (loaded > 0 && observation.run === null) found.push(missing('page.missing.loaded', { count: loaded }))
  for (const [why, count] of unread) found.push(missing('page.missing.unparsed', { count, why }))
  return found
}
