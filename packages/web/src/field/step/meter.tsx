import { useState } from 'react'
import { PhotoInput } from '../part/photo-input.js'
import { useFieldSay } from '../part/say.js'
import { TextField } from '../part/text-field.js'
import type { StepProps } from '../visit/visit-screen.js'

/** What meters show, each with its photo. */
export function Meter({ device, loaded: { visit }, progress }: StepProps) {
  const { say } = useFieldSay()
  const [meter, setMeter] = useState('')
  const [reading, setReading] = useState('')
  const [power, setPower] = useState('')
  const [photos, setPhotos] = useState<readonly string[]>([])
  const wrong = [reading, power].find((text) => Number.isNaN(numberOf(text)))
  const keep = async () => {
    const data = { meter: meter.trim(), readingKwh: numberOf(reading), powerKw: numberOf(power), photos }
    await device.record(visit.visitId, 'meter-read', data)
    setMeter('')
    setReading('')
    setPower('')
    setPhotos([])
  }
  return (
    <>
      <TextField label={say('field.meter.number')} value={meter} onChange={setMeter} />
      <TextField label={say('field.meter.reading')} value={reading} inputMode="decimal" onChange={setReading} />
      <TextField label={say('field.meter.power')} value={power} inputMode="decimal" onChange={setPower} />
      <PhotoInput
        hashes={photos}
        onTake={async (photo) => {
          const sha256 = await device.photo(visit.visitId, photo)
          setPhotos((before) => [...new Set([...before, sha256])])
        }}
      />
      {wrong !== undefined && (
        <p role="alert" className="lost">
          {say('field.meter.number.wrong', { text: wrong })}
        </p>
      )}
      <button
        type="button"
        className="act"
        disabled={meter.trim() === '' || wrong !== undefined}
        onClick={() => void keep()}
      >
        {say('field.keep')}
      </button>
      <ul className="lines">
        {progress.meters.map((one, at) => (
          <li key={`${one.meter} ${at}`}>
            <span>{one.meter}</span>
            <span className="soft">
              {one.readingKwh ?? '—'} kWh · {one.powerKw ?? '—'} kW
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Null for nothing written, NaN for what is no number of zero or more. */
function numberOf(text: string): number | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  return /^\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : Number.NaN
}
