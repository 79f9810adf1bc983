import type { Lead } from '@davylamp/casework'
import type { Finding } from '@davylamp/finding'
import type { Clock } from '../say/clock.js'
import { formatDates, formatRange } from '../say/quantity.js'
import type { Speaker } from '../say/speaker.js'
import { whyOf } from './why.js'

/** What a lead says in plain words: how much load since when, who spoke to which pool. One sentence a sense. */
export function sentenceOf(lead: Lead, say: Speaker, clock: Clock): string {
  const spoken = lead.findings.find(({ sense, parts }) => sense === 'network' && parts === undefined)
  const sentences = [powerSentence(lead, say), spoken === undefined ? null : networkSentence(spoken, say, clock)]
  const said = sentences.filter((sentence) => sentence !== null)
  return said.length === 0 ? whyOf(lead, say) : said.join(say.language === 'zh' ? '' : ' ')
}

function powerSentence({ powerKw, machines, onset }: Lead, say: Speaker): string | null {
  if (powerKw === null) return null
  return say('lead.power', {
    kw: formatRange(powerKw),
    machines: machines === null ? '' : say('lead.power.machines', { n: formatRange(machines) }),
    since: sinceText(onset, say),
  })
}

function sinceText(onset: Lead['onset'], say: Speaker): string {
  if (onset === null) return ''
  if (onset.earliest === null) return say('lead.power.since-before')
  return say('lead.power.since', { date: formatDates(onset) ?? onset.earliest })
}

function networkSentence({ subject, mining, from, to }: Finding, say: Speaker, clock: Clock): string {
  const said = {
    who: subject.kind === 'flow' ? subject.client : subject.id,
    pool: mining.pool ?? say('lead.network.server'),
    account: mining.poolAccount === undefined ? '' : say('lead.network.account', { account: mining.poolAccount }),
    when: whenText(from, to, say, clock),
  }
  return mining.protocol === undefined
    ? say('lead.network.contact', said)
    : say('lead.network', { ...said, protocol: mining.protocol })
}

function whenText(from: string | null, to: string | null, say: Speaker, clock: Clock): string {
  if (from === null) return ''
  const [first, last] = [clock.date(from), clock.date(to ?? from)]
  return first === last
    ? say('lead.network.when', { date: first })
    : say('lead.network.when-range', { from: first, to: last })
}
