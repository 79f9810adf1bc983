import type { ApiJob } from '@davylamp/server'
import { Link } from '@tanstack/react-router'
import { useSay } from '../../app/say.js'
import { bytesText } from './bytes-text.js'

const mostUnread = 50

/** What was recognised, what could not be read, and the way to the leads. */
export function JobResult({ job }: { readonly job: ApiJob }) {
  const { say, language } = useSay()
  const { state, recognised, unread, leads, failure } = job
  if (state === 'failed')
    return (
      <div role="alert" className="said-wrong">
        <p>{say('bring-in.failed')}</p>
        {failure !== null && <pre className="mono">{failure}</pre>}
      </div>
    )
  return (
    <>
      {state === 'done' && (
        <p className="job-leads">
          {leads === 0
            ? say(recognised.length === 0 ? 'bring-in.unread-all' : 'bring-in.nothing')
            : say('bring-in.leads', { n: leads ?? 0 })}{' '}
          {leads !== 0 && <Link to="/leads">{say('bring-in.to-leads')}</Link>}
        </p>
      )}
      {recognised.length > 0 && (
        <div className="table-box" tabIndex={0} role="region" aria-label={say('bring-in.recognised')}>
          <h2>{say('bring-in.recognised')}</h2>
          <table>
            <thead>
              <tr>
                <th>{say('bring-in.file')}</th>
                <th>{say('bring-in.as')}</th>
                <th>{say('bring-in.size')}</th>
                <th>{say('bring-in.got')}</th>
              </tr>
            </thead>
            <tbody>
              {recognised.map(({ source, recognisedAs, bytes, counts }) => (
                <tr key={source}>
                  <td className="mono">{source}</td>
                  <td>{kindOf(recognisedAs, say.or)}</td>
                  <td>{bytesText(bytes)}</td>
                  <td>
                    {Object.entries(counts)
                      .map(([name, count]) => `${count.toLocaleString('en')} ${say.or(`count.${name}`, name)}`)
                      .join(' · ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {unread.length > 0 && (
        <section>
          <h2>{say('bring-in.unread')}</h2>
          <ul className="unread">
            {unread.slice(0, mostUnread).map((one) => (
              <li key={`${one.source} ${one.line} ${one.en}`} className={one.severity}>
                <span className="mono">
                  {one.source}
                  {one.line !== null && `:${one.line}`}
                </span>{' '}
                {one[language]}
              </li>
            ))}
          </ul>
          {unread.length > mostUnread && (
            <p className="soft">{say('lead.reasons.more', { n: unread.length - mostUnread })}</p>
          )}
        </section>
      )}
    </>
  )
}

/** `csv:readings` as words: the table's kind, then the form of the file. */
function kindOf(recognisedAs: string, or: (key: string, otherwise: string) => string): string {
  const [form = '', kind] = recognisedAs.split(':')
  return kind === undefined ? or(`kind.${form}`, form) : `${or(`kind.${kind}`, kind)} (${form.toUpperCase()})`
}
