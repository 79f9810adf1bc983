import { useQuery } from '@tanstack/react-query'
import { App as AntApp } from 'antd'
import { sessionQuery } from '../../api/session.js'
import { useSay } from '../../app/say.js'
import { PasswordForm } from '../sign-in/password-form.js'
import { SecondFactor } from './second-factor.js'
import './account.css'

/** One's own account: who one is here, password, second factor. */
export function Account() {
  const { say } = useSay()
  const { message } = AntApp.useApp()
  const { data: session } = useQuery(sessionQuery)
  if (session === null || session === undefined) return null
  return (
    <div className="account">
      <h1>{session.name}</h1>
      <p className="soft">
        {session.username} · {session.bodyName} · {say(`role.${session.role}`)}
      </p>
      <section>
        <h2>{say('account.second-factor')}</h2>
        <SecondFactor has={session.hasSecondFactor} />
      </section>
      <section>
        <h2>{say('account.password')}</h2>
        <PasswordForm
          current=""
          onDone={async () => {
            await message.success(say('account.password.changed'))
          }}
        />
      </section>
    </div>
  )
}
