import { useState } from 'react'
import { AskError } from '../../api/ask.js'
import type { Device } from '../device/device.js'
import type { VisitOnDevice } from '../device/visit.js'
import { useFieldSay } from '../part/say.js'
import { useHeard } from '../part/use-heard.js'
import { SignInCard } from '../sync/sign-in-card.js'
import { plannedVisits } from './planned-visits.js'

interface Props {
  readonly device: Device
  readonly onOpen: (visitId: string) => void
}

type Asked =
  | { readonly is: 'not-asked' | 'asking' | 'unreached' | 'sign-in' }
  | { readonly is: 'found'; readonly visits: readonly VisitOnDevice[] }
  | { readonly is: 'trouble'; readonly zh: string; readonly en: string }

/** The visits that this phone carries, and those that it may take along while there is a network. */
export function Choose({ device, onOpen }: Props) {
  const { say, language } = useFieldSay()
  const here = useHeard<readonly VisitOnDevice[]>(device, () => device.visits(), [])
  const [asked, setAsked] = useState<Asked>({ is: 'not-asked' })
  const look = async () => {
    setAsked({ is: 'asking' })
    setAsked(await lookAtOffice())
  }
  const known = new Set(here.map(({ visitId }) => visitId))
  const others = asked.is === 'found' ? asked.visits.filter(({ visitId }) => !known.has(visitId)) : []
  return (
    <>
      <section className="card">
        <h2>{say('field.visits')}</h2>
        {here.length === 0 && <p className="soft">{say('field.visits.none')}</p>}
        {here.map(({ visitId, title, plannedFor }) => (
          <button key={visitId} type="button" className="line" onClick={() => onOpen(visitId)}>
            <strong>{title}</strong>
            <span className="soft">{say('field.choose.planned', { day: plannedFor })}</span>
          </button>
        ))}
      </section>
      {asked.is === 'sign-in' && <SignInCard onDone={() => void look()} />}
      <section className="card">
        <button type="button" className="act" disabled={asked.is === 'asking'} onClick={() => void look()}>
          {say('field.choose')}
        </button>
        {asked.is === 'unreached' && <p role="alert">{say('field.unreached')}</p>}
        {asked.is === 'trouble' && <p role="alert">{asked[language]}</p>}
        {asked.is === 'found' && others.length === 0 && <p className="soft">{say('field.choose.none')}</p>}
        {others.map((visit) => (
          <div key={visit.visitId} className="line">
            <strong>{visit.title}</strong>
            <span className="soft">{say('field.choose.planned', { day: visit.plannedFor })}</span>
            <button type="button" onClick={() => void device.take(visit).then(() => onOpen(visit.visitId))}>
              {say('field.choose.take')}
            </button>
          </div>
        ))}
      </section>
    </>
  )
}

async function lookAtOffice(): Promise<Asked> {
  try {
    return { is: 'found', visits: await plannedVisits() }
  } catch (error) {
    if (!(error instanceof AskError)) throw error
    if (error.status === 401) return { is: 'sign-in' }
    return error.problem === null ? { is: 'unreached' } : { is: 'trouble', ...error.problem }
  }
}
