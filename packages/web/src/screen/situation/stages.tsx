import type { ApiSituation } from '@davylamp/server'
import { Link } from '@tanstack/react-router'
import { useSay } from '../../app/say.js'

/** Leads and cases by how far they have come. */
export function Stages({ situation }: { readonly situation: ApiSituation }) {
  const { say } = useSay()
  const { leads, cases } = situation
  return (
    <section>
      <h2>{say('situation.stages')}</h2>
      <dl className="counts">
        {leads.byStage.map(({ stage, count }) => (
          <div key={stage}>
            <dt>
              {say('nav.leads')} · {say(`stage.${stage}`)}
            </dt>
            <dd>
              <Link to="/leads" search={{ stage }}>
                {count}
              </Link>
            </dd>
          </div>
        ))}
        {cases.byStage.map(({ stage, count }) => (
          <div key={stage}>
            <dt>
              {say('nav.cases')} · {say.or(`case-stage.${stage}`, stage)}
            </dt>
            <dd>
              <Link to="/cases" search={{ stage }}>
                {count}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
