import { type FormEvent, useState } from 'react'
import type { Device } from '../device/device.js'
import { shortestPin } from '../device/pin-lock.js'
import type { FieldKey } from '../part/say.js'
import { useFieldSay } from '../part/say.js'
import { TextField } from '../part/text-field.js'
import { useHeard } from '../part/use-heard.js'

/** Chooses the phone's PIN the first time, asks for it afterwards. */
export function PinScreen({ device }: { readonly device: Device }) {
  const { say } = useFieldSay()
  const hasPin = useHeard<boolean | null>(device, () => device.hasPin(), null)
  const [pin, setPin] = useState('')
  const [again, setAgain] = useState('')
  const [wrong, setWrong] = useState<FieldKey | null>(null)
  const [isBusy, setBusy] = useState(false)
  if (hasPin === null) return null
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!hasPin && pin.length < shortestPin) return setWrong('field.pin.short')
    if (!hasPin && pin !== again) return setWrong('field.pin.differs')
    setBusy(true)
    if (!hasPin) await device.makePin(pin)
    else if (!(await device.unlock(pin))) setWrong('field.pin.wrong')
    setBusy(false)
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="card">
      <h2>{say(hasPin ? 'field.pin.enter' : 'field.pin.new')}</h2>
      {!hasPin && <p className="soft">{say('field.pin.why')}</p>}
      <TextField type="password" label={say('field.pin.label', { n: shortestPin })} value={pin} onChange={setPin} />
      {!hasPin && <TextField type="password" label={say('field.pin.again')} value={again} onChange={setAgain} />}
      {wrong !== null && (
        <p role="alert" className="lost">
          {say(wrong, { n: shortestPin })}
        </p>
      )}
      <button type="submit" className="act" disabled={isBusy}>
        {say(hasPin ? 'field.pin.open' : 'field.pin.set')}
      </button>
    </form>
  )
}
