import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useFieldSay } from '../part/say.js'
import { TextField } from '../part/text-field.js'
import { sameSerial } from '../visit/progress.js'
import type { StepProps } from '../visit/visit-screen.js'
import { CameraScan } from './camera-scan.js'
import { JournalImport } from './journal-import.js'

type How = 'scanner' | 'camera' | 'form' | 'journal'

/** How many of the list are shown; all of them are counted. */
const shownAtOnce = 12

/** Machines one by one: by a scanner that types, by hand, by the camera, or from an inventory. */
export function Machines({ device, loaded: { visit }, progress }: StepProps) {
  const { say } = useFieldSay()
  const [serial, setSerial] = useState('')
  const [model, setModel] = useState('')
  const [place, setPlace] = useState('')
  const [known, setKnown] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  // what a scanner types within one frame is judged by what was entered before it
  const entered = useRef(progress.machines)
  useEffect(() => {
    entered.current = progress.machines
  }, [progress.machines])

  const add = async (text: string, how: How, second = false) => {
    const wanted = text.trim()
    if (wanted === '') return
    if (!second && sameSerial(entered.current, wanted) !== undefined) return setKnown(wanted)
    setKnown(null)
    const machineId = crypto.randomUUID()
    const orNull = (value: string) => (value.trim() === '' ? null : value.trim())
    const data = { machineId, serial: wanted, model: orNull(model), place: orNull(place), how, second, photos: [] }
    entered.current = [...entered.current, data]
    await device.record(visit.visitId, 'machine-entered', data)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const text = field.current?.value ?? serial
    setSerial('')
    void add(text, 'form')
    field.current?.focus()
  }
  const expect = (text: string) => {
    const expected = /^\d{1,5}$/.test(text.trim()) ? Number(text) : null
    void device.take({ ...visit, expected })
  }
  const unlisted = progress.machines.filter(({ machineId }) => !progress.listed.has(machineId))
  return (
    <>
      <p className="big" role="status" aria-label={say('field.step.machines')}>
        {progress.machines.length}
        {visit.expected !== null && <span className="soft"> / {visit.expected}</span>}
      </p>
      <form onSubmit={submit}>
        <div className="entry">
          <label htmlFor="serial">{say('field.machines.serial')}</label>
          <input
            id="serial"
            ref={field}
            value={serial}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            onChange={(event) => setSerial(event.currentTarget.value)}
          />
        </div>
        <div className="two">
          <TextField label={say('field.machines.model')} value={model} onChange={setModel} />
          <TextField label={say('field.machines.place')} value={place} onChange={setPlace} />
        </div>
        <button type="submit" className="act">
          {say('field.machines.add')}
        </button>
      </form>
      {known !== null && (
        <div role="alert" className="ask">
          <p>{say('field.machines.known', { serial: known })}</p>
          <button type="button" onClick={() => void add(known, 'form', true)}>
            {say('field.machines.second')}
          </button>
        </div>
      )}
      <CameraScan onRead={(text) => void add(text, 'camera')} />
      <JournalImport
        onRead={async (found) => {
          const fresh = found.filter((one) => sameSerial(entered.current, one.serial) === undefined)
          for (const { serial: number, model: what, place: where } of fresh) {
            const machineId = crypto.randomUUID()
            const data = { machineId, serial: number, model: what, place: where, how: 'journal' as const }
            const whole = { ...data, second: false, photos: [] }
            entered.current = [...entered.current, whole]
            await device.record(visit.visitId, 'machine-entered', whole)
          }
          return found.length - fresh.length
        }}
      />
      <TextField
        label={say('field.machines.expected')}
        value={visit.expected === null ? '' : String(visit.expected)}
        inputMode="numeric"
        onChange={expect}
      />
      <ul className="lines">
        {progress.machines
          .toReversed()
          .slice(0, shownAtOnce)
          .map((one) => (
            <li key={one.machineId}>
              <span>
                <span className="serial">{one.serial}</span>
                <span className="soft"> {[one.model, one.place].filter((part) => part !== null).join(' · ')}</span>
              </span>
              {!progress.listed.has(one.machineId) && (
                <button
                  type="button"
                  className="plain"
                  aria-label={`${say('field.machines.drop')} ${one.serial}`}
                  onClick={() =>
                    void device.record(visit.visitId, 'machine-dropped', {
                      machineId: one.machineId,
                      why: say('field.machines.drop.why'),
                    })
                  }
                >
                  {say('field.machines.drop')}
                </button>
              )}
            </li>
          ))}
      </ul>
      {progress.listed.size > 0 && <p className="soft">{say('field.machines.listed', { n: progress.listed.size })}</p>}
      <button type="button" className="act" disabled={unlisted.length === 0} onClick={() => void list()}>
        {say('field.machines.list', { n: unlisted.length })}
      </button>
    </>
  )

  async function list(): Promise<void> {
    const now = await device.load(visit.visitId)
    const journalHead = now?.head.sha256
    if (journalHead === null || journalHead === undefined) return
    const machineIds = unlisted.map(({ machineId }) => machineId)
    await device.event(visit.visitId, 'machines-listed', { visitId: visit.visitId, journalHead, machineIds })
  }
}
