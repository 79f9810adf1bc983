import { type Evidence, readExhibit, subjectLabel } from '@davylamp/finding'
import { useMemo } from 'react'
import type { ApiExhibits, ShownFinding } from '../../api/leads.js'
import { useSay } from '../../app/say.js'
import { Waterfall } from '../../part/plot/waterfall.js'
import { ReasonList } from '../../part/reason-list.js'
import { VerdictMark } from '../../part/verdict-mark.js'
import { Alternatives } from './alternatives.js'
import { EvidenceTable } from './evidence-table.js'
import { ExhibitPlot } from './exhibit-plot.js'
import { MiningFactsList } from './mining-facts.js'

interface FindingPanelProps {
  readonly finding: ShownFinding
  readonly evidence: readonly Evidence[]
  readonly pictures: ApiExhibits | null
}

/** One finding: whom it is about, its pictures, its reasons with their weights, what else it could be, and where the proof lies. */
export function FindingPanel({ finding, evidence, pictures }: FindingPanelProps) {
  const { say } = useSay()
  const exhibits = useMemo(
    () =>
      (pictures?.exhibits ?? []).flatMap((form) => {
        const exhibit = readExhibit(form)
        return exhibit === null || exhibit.findingId !== finding.id ? [] : [exhibit]
      }),
    [pictures, finding.id],
  )
  const steps = pictures?.weights.find(({ findingId }) => findingId === finding.id)?.steps
  const { subject } = finding
  return (
    <section className="finding">
      <h3>
        <VerdictMark verdict={finding.verdict} />{' '}
        {subject === undefined
          ? say('lead.masked-subject')
          : `${say.or(`subject.${subject.kind}`, subject.kind)} ${subjectLabel(subject)}`}
      </h3>
      <MiningFactsList mining={finding.mining} />
      {exhibits.map((exhibit) => (
        <ExhibitPlot key={exhibit.kind} exhibit={exhibit} mining={finding.mining} />
      ))}
      <div className="finding-columns">
        <div>
          {steps === undefined || steps.length < 3 ? <ReasonList findings={[finding]} /> : <Waterfall steps={steps} />}
        </div>
        <div>
          <Alternatives alternatives={finding.alternatives} />
        </div>
      </div>
      <EvidenceTable evidence={evidence} parts={finding.parts?.length ?? 0} />
    </section>
  )
}
