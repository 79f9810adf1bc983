import type { ApiSituation } from '@davylamp/server'
import { Link } from '@tanstack/react-router'
import { useSay } from '../../app/say.js'
import { VerdictMark } from '../../part/verdict-mark.js'
import { senseChoices, verdictChoices } from '../leads/lead-search.js'

/** Leads by sense and verdict, as numbers that lead to their rows. */
export function SenseMatrix({ rows }: { readonly rows: ApiSituation['leads']['bySense'] }) {
  const { say } = useSay()
  const countOf = (sense: string, verdict: string) =>
    rows.filter((row) => row.sense === sense && row.verdict === verdict).reduce((sum, { count }) => sum + count, 0)
  return (
    <section>
      <h2>{say('situation.matrix')}</h2>
      <div className="table-box" tabIndex={0} role="region" aria-label={say('situation.matrix')}>
        <table className="matrix">
          <thead>
            <tr>
              <th />
              {verdictChoices.map((verdict) => (
                <th key={verdict} scope="col">
                  <VerdictMark verdict={verdict} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {senseChoices.map((sense) => (
              <tr key={sense}>
                <th scope="row">{say(`sense.${sense}`)}</th>
                {verdictChoices.map((verdict) => {
                  const count = countOf(sense, verdict)
                  return (
                    <td key={verdict}>
                      {count === 0 ? (
                        <span className="soft">0</span>
                      ) : (
                        <Link to="/leads" search={{ sense, verdict }}>
                          {count}
                        </Link>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
