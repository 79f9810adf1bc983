import { type Alternative, alternative, type HostStage, type Missing, missing, type Verdict } from '@davylamp/finding'
import type { Seen } from '../seen.js'
import type { Weighed } from './weigh.js'

/** What else it could be, and who the owner probably is: always a question that is left open. */
export function alternativesOf({ picture, runs }: Seen, { terms, part }: Weighed, verdict: Verdict): Alternative[] {
  if (verdict === 'related') return []
  const open = (code: Parameters<typeof alternative>[0]) => alternative(code, 'open')
  const told = (start: string) => terms.some(({ code }) => code.startsWith(start))
  const found: Alternative[] = []
  const hidden =
    told('host.disguise.') ||
    told('host.dropper.') ||
    told('host.mount.') ||
    told('host.persistence.') ||
    told('host.rivals.replaced')
  const typed = runs.some(({ place }) => place === 'history' || place === 'session')
  if (typed) found.push(open('host.alternative.defender'))
  if (part('mining') < 2.5 && part('preparing') > 0) found.push(open('host.alternative.other-malware'))
  if (part('mining') < 2.5 && told('host.load.')) found.push(open('host.alternative.heavy-work'))
  if (hidden) found.push(open('host.alternative.victim'))
  if (told('host.dropper.notebook') || (!hidden && picture.subject.kind === 'host'))
    found.push(open('host.alternative.insider'))
  if (!hidden) found.push(open('host.alternative.operator'))
  return found
}

/** What was not at hand and would have helped. */
export function missingOf({ picture }: Seen, stage: HostStage): Missing[] {
  const found: Missing[] = []
  if (picture.subject.kind === 'event') {
    found.push(missing('host.missing.running'), missing('host.missing.network'))
  } else {
    if (picture.processes.length === 0) found.push(missing('host.missing.processes'))
    if (picture.sockets.length === 0 && stage === 'mining') found.push(missing('host.missing.network'))
  }
  for (const what of picture.notCollected.slice(0, 10))
    if (what !== '') found.push(missing('host.missing.collected', { what }))
  return found
}
