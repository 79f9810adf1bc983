import { useEffect, useRef, useState } from 'react'
import type { Device, LoadedVisit } from '../device/device.js'
import { useFieldSay } from '../part/say.js'
import { SignInCard } from './sign-in-card.js'
import { type SyncEnd, syncVisit } from './sync-visit.js'

interface Props {
  readonly device: Device
  readonly loaded: LoadedVisit
  readonly onWiped: () => void
}

/** What is safe on this phone and what has reached the office; sends when a person says so, and when the network comes back. */
export function SyncBar({ device, loaded, onWiped }: Props) {
  const { say, language } = useFieldSay()
  const [isSending, setSending] = useState(false)
  const [end, setEnd] = useState<SyncEnd | null>(null)
  const { items, photosWaiting, visit } = loaded
  const live = items.filter(({ state }) => state !== 'dropped')
  const there = live.filter(({ state }) => state === 'kept').length
  const send = async () => {
    setSending(true)
    const outcome = await syncVisit(device, visit.visitId).finally(() => setSending(false))
    setEnd(outcome)
    if (outcome.is === 'wiped') onWiped()
  }
  const newest = useRef(send)
  useEffect(() => {
    newest.current = send
  })
  useEffect(() => {
    const hear = () => void newest.current()
    addEventListener('online', hear)
    return () => removeEventListener('online', hear)
  }, [])
  const isAll = there === live.length && photosWaiting === 0
  return (
    <>
      {end?.is === 'sign-in' && <SignInCard onDone={() => void send()} />}
      <footer className="bar">
        <div aria-live="polite">
          <p>
            <strong>{say('field.bar.phone', { n: live.length })}</strong>
          </p>
          <p className={isAll ? 'clear' : 'soft'}>
            {say('field.bar.office', { n: there })}
            {photosWaiting > 0 && ` · ${say('field.bar.photos', { n: photosWaiting })}`}
            {isAll && live.length > 0 && ` · ${say('field.bar.all')}`}
          </p>
          {end?.is === 'unreached' && !isAll && (
            <p role="alert" className="lost">
              {say('field.unreached')}
            </p>
          )}
          {end?.is === 'trouble' && (
            <p role="alert" className="lost">
              {end[language]}
            </p>
          )}
        </div>
        <button type="button" className="act" disabled={isSending} onClick={() => void send()}>
          {say(isSending ? 'field.bar.sending' : 'field.bar.send')}
        </button>
      </footer>
    </>
  )
}
