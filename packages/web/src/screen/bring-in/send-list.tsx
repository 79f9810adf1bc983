import { useSay } from '../../app/say.js'
import { bytesText } from './bytes-text.js'

export interface Sending {
  readonly name: string
  readonly bytes: number
  readonly sent: number
  readonly isThere?: boolean
}

const mostNames = 12

/** Files on their way: how much of them has gone. */
export function SendList({ sending }: { readonly sending: readonly Sending[] }) {
  const { say } = useSay()
  if (sending.length === 0) return null
  const [all, sent] = [
    sending.reduce((sum, { bytes }) => sum + bytes, 0),
    sending.reduce((sum, one) => sum + one.sent, 0),
  ]
  return (
    <section>
      <p>{say('bring-in.sent', { files: sending.length, sent: bytesText(sent), all: bytesText(all) })}</p>
      <progress max={Math.max(1, all)} value={sent} aria-label={say('bring-in.sending')} />
      <ul className="send-list">
        {sending.slice(0, mostNames).map(({ name, bytes, isThere }) => (
          <li key={name}>
            <span className="mono">{name}</span>{' '}
            <span className="soft">
              {bytesText(bytes)} {isThere === true && say('bring-in.there')}
            </span>
          </li>
        ))}
      </ul>
      {sending.length > mostNames && (
        <p className="soft">{say('lead.reasons.more', { n: sending.length - mostNames })}</p>
      )}
    </section>
  )
}
