import { useQuery } from '@tanstack/react-query'
import { useNavigate, useRouter, useRouterState } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { sessionQuery } from '../../api/session.js'
import { chooseLanguage } from '../../app/language.js'
import { firstPath } from '../../app/navigation.js'
import { queries } from '../../app/queries.js'
import { useSay } from '../../app/say.js'
import { CodeForm } from './code-form.js'
import { PasswordForm } from './password-form.js'
import { SignInForm } from './sign-in-form.js'
import './sign-in.css'

/** The door: name and password, the code of a second factor, a password of one's own at the first time. */
export function SignIn() {
  const { say, language } = useSay()
  const [needsCode, setNeedsCode] = useState(false)
  const [given, setGiven] = useState('')
  const { data: session } = useQuery(sessionQuery)
  const navigate = useNavigate()
  const { history } = useRouter()
  const next = useRouterState({ select: ({ location }) => nextOf(location.search) })
  const enter = async () => {
    const now = await queries.fetchQuery({ ...sessionQuery, staleTime: 0 })
    if (now === null || now.mustChangePassword) return
    if (next === null) await navigate({ to: firstPath(now.role) })
    else history.push(next)
  }
  const signedIn = async (code: boolean, password: string) => {
    setGiven(password)
    setNeedsCode(code)
    if (!code) await enter()
  }
  const step = session?.mustChangePassword === true ? 'password' : needsCode ? 'code' : 'name'
  return (
    <div className="door">
      <main>
        <div className="door-head">
          <img src="/lamp.svg" alt="" width="40" height="40" />
          <h1>{say('app.name')}</h1>
          <p className="soft">{say('sign-in.what')}</p>
        </div>
        {step === 'name' && <SignInForm onDone={signedIn} />}
        {step === 'code' && <CodeForm onDone={enter} onBack={() => setNeedsCode(false)} />}
        {step === 'password' && <PasswordForm current={given} onDone={enter} />}
        <Button type="link" onClick={() => void chooseLanguage(language === 'zh' ? 'en' : 'zh')}>
          {say('app.other-language')}
        </Button>
      </main>
    </div>
  )
}

/** Only ways within the application: an address of elsewhere is not followed. */
function nextOf(search: unknown): string | null {
  const next = typeof search === 'object' && search !== null && 'next' in search ? search.next : null
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) && next !== '/' ? next : null
}
