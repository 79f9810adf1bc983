import type { Sense } from '@davylamp/finding'
import type { TextKey } from '../text/index.js'
import { useSay } from '../app/say.js'
import './sense-marks.css'

const senses: readonly Sense[] = ['power', 'network', 'host', 'page', 'inventory']

/** One small mark a sense, filled where it has spoken: a place of its own for each, so that a column reads at a glance. */
export function SenseMarks({ senses: given }: { readonly senses: readonly string[] }) {
  const { say } = useSay()
  const spoken = senses.filter((sense) => given.includes(sense))
  const name = (sense: Sense): TextKey => `sense.${sense}`
  return (
    <span className="senses" title={spoken.map((sense) => say(name(sense))).join(' · ')}>
      {senses.map((sense) => (
        <span key={sense} aria-hidden className={spoken.includes(sense) ? 'sense spoken' : 'sense'}>
          {say(`sense.${sense}.mark`)}
        </span>
      ))}
      <span className="unseen">{spoken.map((sense) => say(name(sense))).join(', ')}</span>
    </span>
  )
}
