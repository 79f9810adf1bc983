import { useState } from 'react'
import { PhotoInput } from '../part/photo-input.js'
import { useFieldSay } from '../part/say.js'
import { TextField } from '../part/text-field.js'
import type { StepProps } from '../visit/visit-screen.js'

/** The place before anything is touched. */
export function AsFound({ device, loaded: { visit }, progress }: StepProps) {
  const { say } = useFieldSay()
  const [note, setNote] = useState('')
  const [photos, setPhotos] = useState<readonly string[]>([])
  const keep = async () => {
    await device.record(visit.visitId, 'as-found', { note, photos })
    setNote('')
    setPhotos([])
  }
  return (
    <>
      <p className="soft">{say('field.as-found.what')}</p>
      <PhotoInput
        hashes={photos}
        onTake={async (photo) => {
          const sha256 = await device.photo(visit.visitId, photo)
          setPhotos((before) => [...new Set([...before, sha256])])
        }}
      />
      <TextField label={say('field.note')} value={note} isLong onChange={setNote} />
      <button
        type="button"
        className="act"
        disabled={photos.length === 0 && note.trim() === ''}
        onClick={() => void keep()}
      >
        {say('field.keep')}
      </button>
      {progress.asFound > 0 && <p className="soft">{say('field.as-found.count', { n: progress.asFound })}</p>}
    </>
  )
}
