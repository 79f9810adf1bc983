import { AskError } from '../api/ask.js'
import { useSay } from '../app/say.js'
import './said-wrong.css'

/** Why something was not done, in words; each guard that stands in the way on a line of its own. */
export function SaidWrong({ error }: { readonly error: unknown }) {
  const { say, language } = useSay()
  if (error === null || error === undefined) return null
  if (!(error instanceof AskError)) throw error
  const lines =
    error.problem?.refusals?.map((refusal) => refusal[language]) ??
    (error.problem === null
      ? [say(error.status === 0 ? 'app.unreachable' : 'app.broken')]
      : [error.problem[language], ...(error.problem.fields ?? []).map(({ field, message }) => `${field}: ${message}`)])
  return (
    <div role="alert" className="said-wrong">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
