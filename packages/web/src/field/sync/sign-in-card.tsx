import { type FormEvent, useState } from 'react'
import { ask, AskError } from '../../api/ask.js'
import { useFieldSay } from '../part/say.js'
import { TextField } from '../part/text-field.js'

/** Signs in without leaving what is being written. */
export function SignInCard({ onDone }: { readonly onDone: () => void }) {
  const { say, language } = useFieldSay()
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [needsCode, setNeedsCode] = useState(false)
  const [wrong, setWrong] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    try {
      const path = needsCode ? '/api/session/code' : '/api/session'
      const body = needsCode ? { code } : { username: name, password }
      const answer = await ask<{ readonly needsCode: boolean }>('POST', path, { body })
      if (answer.needsCode) setNeedsCode(true)
      else onDone()
    } catch (error) {
      if (!(error instanceof AskError)) throw error
      setWrong(error.problem?.[language] ?? say('field.unreached'))
    }
  }
  return (
    <form className="card" onSubmit={(event) => void submit(event)}>
      <h2>{say('field.sign-in')}</h2>
      <p className="soft">{say('field.sign-in.why')}</p>
      {needsCode ? (
        <TextField
          label={say('field.sign-in.code')}
          value={code}
          inputMode="numeric"
          autoComplete="one-time-code"
          onChange={setCode}
        />
      ) : (
        <>
          <TextField label={say('field.sign-in.name')} value={name} autoComplete="username" onChange={setName} />
          <TextField
            label={say('field.sign-in.password')}
            type="password"
            value={password}
            autoComplete="current-password"
            onChange={setPassword}
          />
        </>
      )}
      {wrong !== '' && (
        <p role="alert" className="lost">
          {wrong}
        </p>
      )}
      <button type="submit" className="act">
        {say('field.sign-in.enter')}
      </button>
    </form>
  )
}
