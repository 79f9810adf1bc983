import type { ApiSituation } from '@davylamp/server'
import { Link } from '@tanstack/react-router'
import { useSay } from '../../app/say.js'
import { rangeText } from '../../part/quantity.js'

/** What stands still, what came back, and how often a visit was right, with its denominator. */
export function Stopped({ situation }: { readonly situation: ApiSituation }) {
  const { say } = useSay()
  const { stopped, cases, hitRate } = situation
  return (
    <section>
      <h2>{say('situation.results')}</h2>
      <dl className="counts">
        <div>
          <dt>{say('situation.machines')}</dt>
          <dd>{say('situation.of', { n: stopped.machines, all: stopped.ofMachines })}</dd>
        </div>
        <div>
          <dt>{say('situation.power')}</dt>
          <dd>{stopped.powerKw === null ? say('situation.no-estimate') : `${rangeText(stopped.powerKw)} kW`}</dd>
        </div>
        <div>
          <dt>{say('situation.relapses')}</dt>
          <dd>
            <Link to="/cases" search={{ stage: 'relapsed' }}>
              {cases.relapses}
            </Link>
          </dd>
        </div>
        <div>
          <dt>{say('situation.hits')}</dt>
          <dd>
            {hitRate.concluded === 0
              ? say('situation.no-visits')
              : say('situation.of', { n: hitRate.hits, all: hitRate.concluded })}
          </dd>
        </div>
        <div>
          <dt>{say('situation.visits')}</dt>
          <dd>{say('situation.visits.open', { n: hitRate.visits, open: hitRate.open })}</dd>
        </div>
      </dl>
    </section>
  )
}
