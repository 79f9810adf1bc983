import { useState } from 'react'
import { PhotoInput } from '../part/photo-input.js'
import { useFieldSay } from '../part/say.js'
import { TextField } from '../part/text-field.js'
import type { StepProps } from '../visit/visit-screen.js'

/** Signatures stand on printed paper, a photo of it here; a refusal is noted with who saw it. Then the visit ends. */
export function Sign({ device, loaded: { visit }, progress }: StepProps) {
  const { say } = useFieldSay()
  const [who, setWho] = useState('')
  const [note, setNote] = useState('')
  const [photos, setPhotos] = useState<readonly string[]>([])
  const { visitId } = visit
  const keep = async (how: 'paper' | 'refused') => {
    await device.record(visitId, 'signed', { who: who.trim(), how, note: note.trim() || null, photos })
    setWho('')
    setNote('')
    setPhotos([])
  }
  if (progress.hasEnded) return <p>{say('field.sign.ended')}</p>
  return (
    <>
      <p className="soft">{say('field.sign.paper')}</p>
      <TextField label={say('field.sign.who')} value={who} onChange={setWho} />
      <PhotoInput
        hashes={photos}
        onTake={async (photo) => {
          const sha256 = await device.photo(visitId, photo)
          setPhotos((before) => [...new Set([...before, sha256])])
        }}
      />
      <button type="button" className="act" disabled={who.trim() === ''} onClick={() => void keep('paper')}>
        {say('field.sign.signed')}
      </button>
      <TextField label={say('field.sign.refused.note')} value={note} isLong onChange={setNote} />
      <button type="button" disabled={who.trim() === '' || note.trim() === ''} onClick={() => void keep('refused')}>
        {say('field.sign.refused')}
      </button>
      <ul className="lines">
        {progress.signatures.map((one, at) => (
          <li key={`${one.who} ${at}`}>
            <span>{one.who}</span>
            <span className="soft">{say(one.how === 'refused' ? 'field.sign.refused' : 'field.sign.signed')}</span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="act"
        disabled={progress.signatures.length === 0}
        onClick={() => void device.event(visitId, 'visit-ended', { visitId, result: 'checked' })}
      >
        {say('field.sign.end')}
      </button>
    </>
  )
}
