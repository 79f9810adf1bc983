import type { Evidence } from '@davylamp/finding'
import { useSay } from '../../app/say.js'

const most = 20

/** Where the proof lies: source, place in it, and the hash by which it is found again. */
export function EvidenceTable({ evidence, parts }: { readonly evidence: readonly Evidence[]; readonly parts: number }) {
  const { say } = useSay()
  if (evidence.length === 0) return null
  return (
    <details className="evidence">
      <summary>{say(parts > 0 ? 'lead.evidence.parts' : 'lead.evidence', { n: evidence.length, parts })}</summary>
      <div
        className="table-box"
        tabIndex={0}
        role="region"
        aria-label={say('lead.evidence', { n: evidence.length, parts })}
      >
        <table>
          <thead>
            <tr>
              <th>{say('lead.evidence.kind')}</th>
              <th>{say('lead.evidence.source')}</th>
              <th>{say('lead.evidence.place')}</th>
              <th>SHA-256</th>
            </tr>
          </thead>
          <tbody>
            {evidence.slice(0, most).map(({ kind, source, offset, length, line, sha256 }) => (
              <tr key={`${source} ${offset} ${line} ${sha256}`}>
                <td>{say(`lead.evidence.${kind}`)}</td>
                <td className="mono">{source}</td>
                <td>
                  {line !== undefined && say('lead.evidence.at-line', { line })}
                  {offset !== undefined && say('lead.evidence.offset', { offset, length: length ?? 0 })}
                </td>
                <td className="mono">{sha256 ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {evidence.length > most && <p className="soft">{say('lead.reasons.more', { n: evidence.length - most })}</p>}
    </details>
  )
}
