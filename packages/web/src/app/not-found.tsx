import { Link } from '@tanstack/react-router'
import { useSay } from './say.js'

export function NotFound() {
  const { say } = useSay()
  return (
    <div className="said">
      <h1>{say('app.not-found')}</h1>
      <p>{say('app.not-found.why')}</p>
      <Link to="/">{say('app.to-start')}</Link>
    </div>
  )
}
