import type { ShownFinding } from '../../api/leads.js'
import { useSay } from '../../app/say.js'
import { SentenceList } from '../../part/sentence-list.js'

/** What was not available and would have helped. */
export function LeadMissing({ findings }: { readonly findings: readonly ShownFinding[] }) {
  const { say } = useSay()
  const sentences = findings.flatMap(({ missing }) => missing)
  if (sentences.length === 0) return null
  return (
    <section className="sense-panel">
      <SentenceList title={say('lead.missing')} sentences={sentences.slice(0, 20)} />
    </section>
  )
}
