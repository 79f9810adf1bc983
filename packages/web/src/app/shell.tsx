import { useQuery } from '@tanstack/react-query'
import { Link, Outlet } from '@tanstack/react-router'
import { sessionQuery } from '../api/session.js'
import { entriesOf } from './navigation.js'
import { PersonMenu } from './person-menu.js'
import { useSay } from './say.js'
import './shell.css'

/** The bar above every screen behind the door. */
export function Shell() {
  const { say } = useSay()
  const { data: session } = useQuery(sessionQuery)
  if (session === null || session === undefined) return null
  return (
    <div className="shell">
      <a className="skip" href="#screen">
        {say('app.skip')}
      </a>
      <header className="bar no-print">
        <Link to="/" className="mark" aria-label={say('app.name')}>
          <img src="/lamp.svg" alt="" width="20" height="20" />
          <span>{say('app.name')}</span>
        </Link>
        <nav aria-label={say('app.navigation')}>
          {entriesOf(session.role).map(({ to, label }) => (
            <Link key={to} to={to} activeProps={{ 'aria-current': 'page' }}>
              {say(label)}
            </Link>
          ))}
        </nav>
        <PersonMenu session={session} />
      </header>
      <main id="screen" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  )
}
