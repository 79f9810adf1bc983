import { useState } from 'react'
import { useFieldSay } from '../part/say.js'
import { TextField } from '../part/text-field.js'
import type { StepProps } from '../visit/visit-screen.js'

/** What people do of their own will on the spot; whatever needs an article is done where articles can be cited. */
const kinds = ['dismantle', 'uninstall'] as const

/** Measures after which the place is no longer as found: after the evidence, or with a reason that stays. */
export function Measures({ device, loaded: { visit }, progress }: StepProps) {
  const { say } = useFieldSay()
  const [reason, setReason] = useState('')
  const needsReason = !progress.isEvidenceFixed
  const { visitId, leadingBodyId: bodyId } = visit
  const take = (kind: (typeof kinds)[number]) => {
    const machineIds = [...progress.listed]
    const measure = { measureId: crypto.randomUUID(), kind, bodyId, basis: null, machineIds, purpose: null }
    return device.event(visitId, 'measure-taken', measure, needsReason ? reason.trim() : null)
  }
  return (
    <>
      {needsReason && (
        <>
          <p role="note" className="warning">
            {say('field.measures.gate')}
          </p>
          <TextField label={say('field.measures.reason')} value={reason} isLong onChange={setReason} />
        </>
      )}
      <p className="soft">{say('field.measures.which', { n: progress.listed.size })}</p>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className="act"
          disabled={(needsReason && reason.trim() === '') || progress.measures.includes(kind)}
          onClick={() => void take(kind)}
        >
          {say(`field.measures.${kind}`)}
          {progress.measures.includes(kind) && ' ✓'}
        </button>
      ))}
      <p className="soft">{say('field.measures.basis')}</p>
    </>
  )
}
