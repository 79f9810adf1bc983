import { useState } from 'react'
import { useFieldSay } from '../part/say.js'
import { TextField } from '../part/text-field.js'
import type { StepProps } from '../visit/visit-screen.js'

/** That the officers showed their certificates, and to whom. */
export function Certificates({ device, loaded: { visit }, progress }: StepProps) {
  const { say } = useFieldSay()
  const [to, setTo] = useState('')
  const show = () =>
    device.record(visit.visitId, 'certificates-shown', { by: visit.certificates, to: to.trim() === '' ? null : to })
  return (
    <>
      <p>
        {say('field.certificates.numbers')}: <strong>{visit.certificates.join(' · ') || '—'}</strong>
      </p>
      <TextField label={say('field.certificates.to')} value={to} onChange={setTo} />
      <button type="button" className="act" disabled={progress.hasShownCertificates} onClick={() => void show()}>
        {say('field.certificates.shown')}
      </button>
    </>
  )
}
