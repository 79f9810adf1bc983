import type { Lead } from '@davylamp/casework'
import type { Language } from '@davylamp/finding'
import { type Clock, clockOf } from '../say/clock.js'
import { formatRange } from '../say/quantity.js'
import { ownName } from '../say/own-name.js'
import { speaker } from '../say/speaker.js'
import { sinceOf } from './since.js'
import { whyOf } from './why.js'

/** Plain text, for a terminal and for CSV. */
export interface LeadsTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface LeadsTableOptions {
  readonly language: Language
  /** IANA zone that times are shown in. */
  readonly zone: string
}

/** The leads as rows: order, verdict, place, senses, since, kW, machines, why, identifier. */
export function leadsTable(leads: readonly Lead[], { language, zone }: LeadsTableOptions): LeadsTable {
  const say = speaker(language)
  const clock: Clock = clockOf(zone, new Date(0).toISOString())
  const columns = ['order', 'verdict', 'place', 'senses', 'since', 'kw', 'machines', 'why', 'id'] as const
  return {
    header: columns.map((column) => say(`column.${column}`)),
    rows: leads.map((lead) => [
      String(lead.order),
      say(`verdict.${lead.verdict}`),
      ownName(lead.place, language),
      lead.senses.map((sense) => say(`sense.${sense}`)).join('+'),
      sinceOf(lead, say, clock),
      lead.powerKw === null ? '' : formatRange(lead.powerKw),
      lead.machines === null ? '' : formatRange(lead.machines),
      whyOf(lead, say),
      lead.id,
    ]),
  }
}
