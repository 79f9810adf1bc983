import { Button } from 'antd'
import { AskError } from '../api/ask.js'
import { useSay } from './say.js'

/** What went wrong on a screen, and the way on. */
export function Trouble({ error, reset }: { readonly error: unknown; readonly reset?: () => void }) {
  const { say, language } = useSay()
  const problem = error instanceof AskError ? error.problem : null
  const unreachable = error instanceof AskError && error.status === 0
  return (
    <div className="said" role="alert">
      <h2>{problem?.[language] ?? say(unreachable ? 'app.unreachable' : 'app.broken')}</h2>
      {problem === null && <p className="soft">{say(unreachable ? 'app.unreachable.way' : 'app.broken.way')}</p>}
      {reset !== undefined && <Button onClick={reset}>{say('app.again')}</Button>}
    </div>
  )
}
