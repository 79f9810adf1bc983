import { type Evidence, readExhibit, type Sense } from '@davylamp/finding'
import { useMemo, useState } from 'react'
import { Button } from 'antd'
import type { ApiExhibits, ShownFinding } from '../../api/leads.js'
import { useSay } from '../../app/say.js'
import { FindingPanel } from './finding-panel.js'

const atFirst = 2

interface SensePanelProps {
  readonly sense: Sense
  readonly findings: readonly ShownFinding[]
  /** Null while they are on their way. */
  readonly pictures: ApiExhibits | null
}

/** What one sense says, for and against: its strongest findings whole, the others on demand. */
export function SensePanel({ sense, findings, pictures }: SensePanelProps) {
  const { say } = useSay()
  const [shown, setShown] = useState(atFirst)
  // what can be looked at comes first
  const ordered = useMemo(() => {
    const drawn = new Set((pictures?.exhibits ?? []).map((form) => readExhibit(form)?.findingId))
    return findings.toSorted((a, b) => Number(drawn.has(b.id)) - Number(drawn.has(a.id)))
  }, [findings, pictures])
  return (
    <section className={`sense-panel panel-${sense}`}>
      <h2>
        {say(`lead.sense.${sense}`)} <span className="soft">{say('lead.findings', { n: findings.length })}</span>
      </h2>
      {ordered.slice(0, shown).map((finding) => (
        <FindingPanel key={finding.id} finding={finding} evidence={evidenceOf(finding, findings)} pictures={pictures} />
      ))}
      {ordered.length > shown && (
        <Button className="no-print" onClick={() => setShown(shown + 10)}>
          {say('lead.findings.more', { n: ordered.length - shown })}
        </Button>
      )}
    </section>
  )
}

/** Its own proof, and that of the findings that it sums up. */
function evidenceOf(finding: ShownFinding, all: readonly ShownFinding[]): readonly Evidence[] {
  const parts = new Set(finding.parts)
  return [finding, ...all.filter(({ id }) => parts.has(id))].flatMap(({ evidence }) => evidence ?? [])
}
