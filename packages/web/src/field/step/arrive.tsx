import { useState } from 'react'
import type { EventData } from '../device/device.js'
import { useFieldSay } from '../part/say.js'
import { TextField } from '../part/text-field.js'
import type { StepProps } from '../visit/visit-screen.js'

const ways = ['place', 'consent', 'certificate', 'door'] as const
type Way = (typeof ways)[number]

/** That the team came, how it went in, or why it did not. */
export function Arrive({ device, loaded: { visit }, progress }: StepProps) {
  const { say } = useFieldSay()
  const [way, setWay] = useState<Way>('place')
  const [number, setNumber] = useState('')
  const { visitId } = visit
  const isIncomplete = (way === 'consent' || way === 'certificate') && number.trim() === ''
  const end = (result: EventData<'visit-ended'>['result']) => device.event(visitId, 'visit-ended', { visitId, result })
  const isOver = progress.hasArrived || progress.hasEnded
  return (
    <>
      {visit.items.length > 0 && (
        <p className="soft">
          {say('field.arrive.items')}: {visit.items.join(' · ')}
        </p>
      )}
      <fieldset disabled={isOver}>
        <legend>{say('field.arrive.how')}</legend>
        {ways.map((one) => (
          <label key={one} className="choice">
            <input type="radio" name="way" checked={way === one} onChange={() => setWay(one)} />
            {say(`field.arrive.${one}`)}
          </label>
        ))}
        {(way === 'consent' || way === 'certificate') && (
          <TextField label={say('field.arrive.number')} value={number} onChange={setNumber} />
        )}
        <button
          type="button"
          className="act"
          disabled={isIncomplete}
          onClick={() => void device.event(visitId, 'visit-begun', { visitId, homeEntry: entryOf(way, number.trim()) })}
        >
          {say('field.arrive.begin')}
        </button>
        <button type="button" onClick={() => void end('refused')}>
          {say('field.arrive.refused')}
        </button>
        <button type="button" onClick={() => void end('nobody-there')}>
          {say('field.arrive.nobody')}
        </button>
      </fieldset>
    </>
  )
}

function entryOf(way: Way, number: string): EventData<'visit-begun'>['homeEntry'] {
  switch (way) {
    case 'place':
      return null
    case 'consent':
      return { by: 'consent', paperId: number }
    case 'certificate':
      return { by: 'inspection-certificate', number }
    case 'door':
      return { by: 'not-entered' }
  }
}
