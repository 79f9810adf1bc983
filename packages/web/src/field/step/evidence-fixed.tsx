import { useState } from 'react'
import { useFieldSay } from '../part/say.js'
import type { StepProps } from '../visit/visit-screen.js'

const kinds = ['screens', 'pool-settings', 'serial-photos', 'meter', 'wiring', 'statements'] as const
type Kind = (typeof kinds)[number]

/** What was fixed, tied to the end of the device's chain of records: nothing before it can be changed unseen. */
export function EvidenceFixed({ device, loaded: { visit, head } }: StepProps) {
  const { say } = useFieldSay()
  const [chosen, setChosen] = useState<ReadonlySet<Kind>>(new Set())
  const fix = async () => {
    const now = await device.load(visit.visitId)
    const journalHead = now?.head.sha256
    if (journalHead === null || journalHead === undefined) return
    const what = kinds.filter((kind) => chosen.has(kind))
    await device.event(visit.visitId, 'evidence-fixed', { visitId: visit.visitId, journalHead, what })
    setChosen(new Set())
  }
  const toggle = (kind: Kind) => {
    const next = new Set(chosen)
    if (!next.delete(kind)) next.add(kind)
    setChosen(next)
  }
  return (
    <>
      <fieldset>
        <legend>{say('field.evidence.what')}</legend>
        {kinds.map((kind) => (
          <label key={kind} className="choice">
            <input type="checkbox" checked={chosen.has(kind)} onChange={() => toggle(kind)} />
            {say(`field.evidence.${kind}`)}
          </label>
        ))}
      </fieldset>
      <p className="mono soft">{say('field.evidence.head', { head: head.sha256?.slice(0, 16) ?? '—' })}</p>
      <button
        type="button"
        className="act"
        disabled={chosen.size === 0 || head.sha256 === null}
        onClick={() => void fix()}
      >
        {say('field.evidence.fix')}
      </button>
    </>
  )
}
