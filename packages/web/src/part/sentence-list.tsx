import type { Sentence } from '@davylamp/finding'
import { useSay } from '../app/say.js'
import './reason-list.css'

/** Sentences of findings under a title, each once; nothing where there are none. */
export function SentenceList({
  title,
  sentences,
}: {
  readonly title: string
  readonly sentences: readonly Sentence[]
}) {
  const { language } = useSay()
  const lines = [...new Set(sentences.map((sentence) => sentence[language]))]
  if (lines.length === 0) return null
  return (
    <section className="sentences">
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
