import { subjectLabel } from '@davylamp/finding'
import type { ShownFinding } from '../../api/leads.js'
import { useSay } from '../../app/say.js'
import { linksOf } from './links-of.js'

const mostSubjects = 8

/** What ties the findings together: pool accounts, pools, workers, and what they were seen at. */
export function LeadLinks({ findings }: { readonly findings: readonly ShownFinding[] }) {
  const { say } = useSay()
  const links = linksOf(findings)
  if (links.length === 0) return null
  return (
    <section className="sense-panel">
      <h2>{say('lead.links')}</h2>
      <div className="table-box" tabIndex={0} role="region" aria-label={say('lead.links')}>
        <table>
          <tbody>
            {links.map(({ kind, value, findings: of }) => {
              const subjects = [
                ...new Set(of.flatMap(({ subject }) => (subject === undefined ? [] : [subjectLabel(subject)]))),
              ]
              return (
                <tr key={`${kind} ${value}`}>
                  <th scope="row">{say(`fact.${kind}`)}</th>
                  <td className="mono">{value}</td>
                  <td>{say('lead.findings', { n: of.length })}</td>
                  <td className="mono">
                    {subjects.slice(0, mostSubjects).join(', ')}
                    {subjects.length > mostSubjects &&
                      ` ${say('lead.reasons.more', { n: subjects.length - mostSubjects })}`}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
