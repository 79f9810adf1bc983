import { useQuery } from '@tanstack/react-query'
import type { ApiPerson } from '@davylamp/server'
import { App as AntApp, Button, Select } from 'antd'
import { useState } from 'react'
import { ask } from '../../api/ask.js'
import { bodiesQuery } from '../../api/bodies.js'
import { peopleQuery } from '../../api/people.js'
import { sessionQuery } from '../../api/session.js'
import { queries } from '../../app/queries.js'
import { useSay } from '../../app/say.js'
import { Trouble } from '../../app/trouble.js'
import { SaidWrong } from '../../part/said-wrong.js'
import { AddPerson, personRoles } from './add-person.js'
import '../cases/cases.css'

/** Accounts of the body and the bodies that work together; an administrator changes them, an auditor looks. */
export function People() {
  const { say } = useSay()
  const { modal } = AntApp.useApp()
  const { data: session } = useQuery(sessionQuery)
  const { data: persons, error } = useQuery(peopleQuery)
  const { data: bodies } = useQuery(bodiesQuery)
  const [adds, setAdds] = useState(false)
  const [wrong, setWrong] = useState<unknown>(null)
  if (error !== null) return <Trouble error={error} />
  const keeps = session?.role === 'administrator'
  const change = async (person: ApiPerson, to: object) => {
    setWrong(null)
    try {
      const { password } = await ask<{ readonly password: string | null }>('PATCH', `/api/persons/${person.personId}`, {
        body: to,
      })
      await queries.invalidateQueries(peopleQuery)
      if (password !== null)
        modal.info({
          title: say('people.password', { name: person.username }),
          content: <code className="mono">{password}</code>,
        })
    } catch (failure) {
      setWrong(failure)
    }
  }
  return (
    <div className="cases">
      <h1>{say('people.title')}</h1>
      {keeps && (
        <div>
          <Button type="primary" onClick={() => setAdds(true)}>
            {say('people.add')}
          </Button>
        </div>
      )}
      <SaidWrong error={wrong} />
      <div className="table-box" tabIndex={0} role="region" aria-label={say('people.title')}>
        <table>
          <thead>
            <tr>
              <th>{say('sign-in.name')}</th>
              <th>{say('people.name')}</th>
              <th>{say('people.role')}</th>
              <th>{say('account.second-factor')}</th>
              <th>{say('people.state')}</th>
              {keeps && <th>{say('lead.acts')}</th>}
            </tr>
          </thead>
          <tbody>
            {(persons ?? []).map((person) => {
              const mayChange = keeps && person.role !== 'auditor' && person.personId !== session?.personId
              return (
                <tr key={person.personId}>
                  <td>{person.username}</td>
                  <td>{person.name}</td>
                  <td>
                    {mayChange ? (
                      <Select
                        size="small"
                        aria-label={say('people.role-of', { name: person.username })}
                        value={person.role}
                        options={personRoles.map((value) => ({ value, label: say(`role.${value}`) }))}
                        onChange={(role) => void change(person, { role })}
                      />
                    ) : (
                      say(`role.${person.role}`)
                    )}
                  </td>
                  <td>{say(person.hasSecondFactor ? 'people.on' : 'people.off')}</td>
                  <td>{say(person.isClosed ? 'people.closed' : 'people.open')}</td>
                  {keeps && (
                    <td>
                      {mayChange && (
                        <>
                          <Button size="small" onClick={() => void change(person, { isClosed: !person.isClosed })}>
                            {say(person.isClosed ? 'people.reopen' : 'people.close')}
                          </Button>{' '}
                          <Button size="small" onClick={() => void change(person, { newPassword: true })}>
                            {say('people.new-password')}
                          </Button>
                        </>
                      )}
                    </td>
                  )}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <h2>{say('people.bodies')}</h2>
      <div className="table-box" tabIndex={0} role="region" aria-label={say('people.bodies')}>
        <table>
          <tbody>
            {(bodies ?? []).map(({ bodyId, name, kind, province, areaCode }) => (
              <tr key={bodyId}>
                <td>{name}</td>
                <td>{say.or(`body.${kind}`, kind)}</td>
                <td>{province}</td>
                <td>{areaCode}</td>
                <td className="mono">{bodyId}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft">{say('people.bodies.where')}</p>
      {adds && <AddPerson onClose={() => setAdds(false)} />}
    </div>
  )
}
