import { CheckOutlined } from '@ant-design/icons'
import type { Alternative } from '@davylamp/finding'
import { useSay } from '../../app/say.js'

/** What else it could be: open ones first, then those that were ruled out and by what. */
export function Alternatives({ alternatives }: { readonly alternatives: readonly Alternative[] }) {
  const { say, language } = useSay()
  if (alternatives.length === 0) return null
  const ordered = alternatives.toSorted((a, b) => Number(b.status === 'open') - Number(a.status === 'open'))
  return (
    <section className="alternatives">
      <h4>{say('lead.alternatives')}</h4>
      <ul>
        {ordered.map((one) => (
          <li key={one.code} className={one.status}>
            <span className="box" aria-hidden>
              {one.status === 'ruled-out' && <CheckOutlined />}
            </span>
            <span>
              <span className="soft">{say(`lead.alternative.${one.status}`)}</span> {one[language]}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
