import { useId, useState } from 'react'
import { useFieldSay } from '../part/say.js'
import { type FoundMachine, machinesIn } from './inventory-file.js'

interface Props {
  /** Gives how many had been entered before. */
  readonly onRead: (found: readonly FoundMachine[]) => Promise<number>
}

/** Takes over what the laptop found on the network of the place. */
export function JournalImport({ onRead }: Props) {
  const { say } = useFieldSay()
  const id = useId()
  const [said, setSaid] = useState('')
  const read = async (file: File) => {
    const found = machinesIn(await file.text())
    if (found.length === 0) return setSaid(say('field.machines.import.none'))
    const known = await onRead(found)
    setSaid(say('field.machines.imported', { n: found.length, known }))
  }
  return (
    <div>
      <input
        id={id}
        className="unseen"
        type="file"
        accept=".ndjson,.jsonl,application/x-ndjson"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          currentTarget.value = ''
          if (file !== undefined) void read(file)
        }}
      />
      <label htmlFor={id} className="button">
        {say('field.machines.import')}
      </label>
      {said !== '' && <p role="status">{said}</p>}
    </div>
  )
}
