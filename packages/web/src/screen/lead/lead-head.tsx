import type { OpenedLead } from '../../api/leads.js'
import { useSay } from '../../app/say.js'
import { LeadFacts } from '../../part/lead-facts.js'
import { SenseMarks } from '../../part/sense-marks.js'
import { VerdictMark } from '../../part/verdict-mark.js'
import { bySense } from './by-sense.js'
import { nextStep } from './next-step.js'

const mostChanges = 3

/** What it is, how sure, what would change our mind, and the least intrusive next step. */
export function LeadHead({ opened }: { readonly opened: OpenedLead }) {
  const { say, language } = useSay()
  const { lead, status, findings } = opened
  const strongest = bySense(findings)[0]?.findings[0]
  const reason = strongest?.reasons.toSorted((a, b) => b.weight - a.weight)[0]
  // of every sense, since each has its own doubts
  const leading = bySense(findings).flatMap((of) => of.findings.slice(0, 1))
  const open = leading.flatMap(({ alternatives }) => alternatives.filter((one) => one.status === 'open'))
  const missing = leading.flatMap((finding) => finding.missing)
  const changes = [...new Set([...open, ...missing].map((sentence) => sentence[language]))]
  return (
    <header className="lead-head">
      <div className="lead-title">
        <h1>{lead.place}</h1>
        <VerdictMark verdict={lead.verdict} />
        <SenseMarks senses={lead.senses} />
        <span className="soft">
          {say(`stage.${lead.stage}`)}
          {lead.number !== null && ` · ${lead.number}`}
        </span>
      </div>
      {reason !== undefined && <p className="lead-sentence">{reason[language]}</p>}
      <LeadFacts lead={lead} />
      <div className="lead-mind">
        <section>
          <h2>{say('lead.change')}</h2>
          {changes.length === 0 ? (
            <p className="soft">{say('lead.change.none')}</p>
          ) : (
            <ul>
              {changes.slice(0, mostChanges).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </section>
        <section>
          <h2>{say('lead.next')}</h2>
          <p>{say(nextStep(lead, status))}</p>
        </section>
      </div>
    </header>
  )
}
