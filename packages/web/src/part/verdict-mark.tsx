import type { Verdict } from '@davylamp/finding'
import { useSay } from '../app/say.js'
import './verdict-mark.css'

/** Each verdict has a shape of its own, so that it is told apart without colour: full, three quarters, half, a ring. */
const shapes: Readonly<Record<Verdict, string>> = {
  confirmed: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13z',
  probable: 'M8 1.5a6.5 6.5 0 1 0 6.5 6.5H8z',
  suspect: 'M8 1.5a6.5 6.5 0 1 0 0 13z',
  related: '',
}

/** A machine's word on what the records show, by word and shape. */
export function VerdictMark({ verdict, bare = false }: { readonly verdict: Verdict | null; readonly bare?: boolean }) {
  const { say } = useSay()
  if (verdict === null) return <span className="soft">{say('verdict.none')}</span>
  return (
    <span className={`verdict verdict-${verdict}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden>
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.2" />
        <path d={shapes[verdict]} fill="currentColor" />
      </svg>
      <span className={bare ? 'unseen' : undefined}>{say(`verdict.${verdict}`)}</span>
    </span>
  )
}
