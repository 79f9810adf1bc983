import type { ApiLead } from '@davylamp/server'
import { useSay } from '../app/say.js'
import { rangeText } from './quantity.js'
import { Since } from './since.js'
import './lead-facts.css'

/** Since when, how much, how many: each with its unit and range. */
export function LeadFacts({ lead }: { readonly lead: ApiLead }) {
  const { say } = useSay()
  const { onset, powerKw, machines, tips, site } = lead
  return (
    <dl className="facts">
      {onset !== null && (
        <div>
          <dt>{say('fact.since')}</dt>
          <dd>
            <Since onset={onset} />
          </dd>
        </div>
      )}
      {powerKw !== null && (
        <div>
          <dt>{say('fact.power')}</dt>
          <dd>{rangeText(powerKw)} kW</dd>
        </div>
      )}
      {machines !== null && (
        <div>
          <dt>{say('fact.machines')}</dt>
          <dd>{say('fact.machines.count', { range: rangeText(machines) })}</dd>
        </div>
      )}
      {site?.town != null && (
        <div>
          <dt>{say('fact.town')}</dt>
          <dd>{site.town}</dd>
        </div>
      )}
      {site?.premises != null && (
        <div>
          <dt>{say('fact.premises')}</dt>
          <dd>{say.or(`premises.${site.premises}`, site.premises)}</dd>
        </div>
      )}
      {tips > 0 && (
        <div>
          <dt>{say('fact.tips')}</dt>
          <dd>{tips}</dd>
        </div>
      )}
    </dl>
  )
}
