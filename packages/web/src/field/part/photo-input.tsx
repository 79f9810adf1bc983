import { useId } from 'react'
import { useFieldSay } from './say.js'

interface Props {
  readonly hashes: readonly string[]
  readonly onTake: (photo: Blob) => Promise<void>
}

/** Takes photos by the phone's own camera; each is on the disk with its hash before the next one. */
export function PhotoInput({ hashes, onTake }: Props) {
  const { say } = useFieldSay()
  const id = useId()
  const take = async (files: readonly File[]) => {
    for (const file of files) await onTake(file)
  }
  return (
    <div className="photo">
      <input
        id={id}
        className="unseen"
        type="file"
        accept="image/jpeg,image/png,image/webp"
        capture="environment"
        multiple
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          currentTarget.value = ''
          void take(files)
        }}
      />
      <label htmlFor={id} className="button">
        {say('field.photo.take')}
      </label>
      {hashes.length > 0 && (
        <div className="soft">
          <p role="status">{say('field.photo.count', { n: hashes.length })}</p>
          <ul className="mono">
            {hashes.map((one) => (
              <li key={one}>{one.slice(0, 16)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
