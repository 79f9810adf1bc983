import { useState } from 'react'
import type { Device, LoadedItem, LoadedVisit } from '../device/device.js'
import { useFieldSay } from '../part/say.js'
import { TextField } from '../part/text-field.js'

interface Props {
  readonly device: Device
  readonly loaded: LoadedVisit
}

/** What the office did not take, each with its reason and the ways out; nothing is decided for the person. */
export function Conflicts({ device, loaded }: Props) {
  const { say } = useFieldSay()
  const refused = loaded.items.filter(({ state }) => state === 'refused')
  if (refused.length === 0) return null
  return (
    <section className="card conflicts" aria-label={say('field.conflicts')}>
      <h2>{say('field.conflicts')}</h2>
      {refused.map((one) => (
        <Conflict key={one.rowId} device={device} visitId={loaded.visit.visitId} one={one} />
      ))}
      <p className="soft">{say('field.conflict.waits')}</p>
    </section>
  )
}

function Conflict({ device, visitId, one }: { device: Device; visitId: string; one: LoadedItem }) {
  const { say, language } = useFieldSay()
  const [reason, setReason] = useState('')
  const { item, problem } = one
  const again = (changed: LoadedItem['item']) =>
    device.settle({ ...one, item: changed, state: 'queued', problem: null })
  return (
    <div className="ask">
      <p>{problem?.[language]}</p>
      {item.what === 'event' && problem?.overridable === true && (
        <>
          <TextField label={say('field.conflict.reason')} value={reason} isLong onChange={setReason} />
          <button
            type="button"
            disabled={reason.trim() === ''}
            onClick={() => void again({ ...item, event: { ...item.event, override: reason.trim() } })}
          >
            {say('field.conflict.override')}
          </button>
        </>
      )}
      {item.what === 'record' && item.record.kind === 'machine-entered' ? (
        <SameMachine device={device} visitId={visitId} one={one} machine={item.record.data} />
      ) : (
        <button type="button" onClick={() => void again(item)}>
          {say('field.conflict.again')}
        </button>
      )}
    </div>
  )
}

type Machine = Extract<Extract<LoadedItem['item'], { what: 'record' }>['record'], { kind: 'machine-entered' }>['data']

/** Two phones entered one number: it is one machine, or a person says that there are two. */
function SameMachine(props: { device: Device; visitId: string; one: LoadedItem; machine: Machine }) {
  const { device, visitId, one, machine } = props
  const { say } = useFieldSay()
  const drop = () => device.settle({ ...one, state: 'dropped', problem: null })
  const second = async () => {
    await device.record(visitId, 'machine-entered', { ...machine, second: true })
    await drop()
  }
  return (
    <>
      <button type="button" onClick={() => void drop()}>
        {say('field.conflict.drop')}
      </button>
      <button type="button" onClick={() => void second()}>
        {say('field.conflict.second')}
      </button>
    </>
  )
}
