import { useState } from 'react'
import type { Device, LoadedVisit } from '../device/device.js'
import type { FieldKey } from '../part/say.js'
import { useFieldSay } from '../part/say.js'
import { useHeard } from '../part/use-heard.js'
import { Arrive } from '../step/arrive.js'
import { AsFound } from '../step/as-found.js'
import { Certificates } from '../step/certificates.js'
import { EvidenceFixed } from '../step/evidence-fixed.js'
import { Machines } from '../step/machines.js'
import { Measures } from '../step/measures.js'
import { Meter } from '../step/meter.js'
import { Sign } from '../step/sign.js'
import { Conflicts } from '../sync/conflicts.js'
import { SyncBar } from '../sync/sync-bar.js'
import { type Progress, progressOf } from './progress.js'

/** What a step of the visit is given. */
export interface StepProps {
  readonly device: Device
  readonly loaded: LoadedVisit
  readonly progress: Progress
}

interface Step {
  readonly name: FieldKey
  readonly view: (props: StepProps) => React.JSX.Element
  readonly isDone: (progress: Progress) => boolean
}

/** In the order in which the law wants them; see `step/` for what each writes. */
const steps: readonly Step[] = [
  { name: 'field.step.arrive', view: Arrive, isDone: ({ hasArrived, hasEnded }) => hasArrived || hasEnded },
  { name: 'field.step.certificates', view: Certificates, isDone: (progress) => progress.hasShownCertificates },
  { name: 'field.step.as-found', view: AsFound, isDone: ({ asFound }) => asFound > 0 },
  { name: 'field.step.meter', view: Meter, isDone: ({ meters }) => meters.length > 0 },
  { name: 'field.step.machines', view: Machines, isDone: ({ listed }) => listed.size > 0 },
  { name: 'field.step.evidence', view: EvidenceFixed, isDone: ({ isEvidenceFixed }) => isEvidenceFixed },
  { name: 'field.step.measures', view: Measures, isDone: ({ measures }) => measures.length > 0 },
  { name: 'field.step.sign', view: Sign, isDone: ({ hasEnded }) => hasEnded },
]

interface Props {
  readonly device: Device
  readonly visitId: string
  readonly onLeave: (wiped: boolean) => void
}

/** One visit, one column: each step opens under its head, and a bar below says where everything is. */
export function VisitScreen({ device, visitId, onLeave }: Props) {
  const { say } = useFieldSay()
  const loaded = useHeard<LoadedVisit | null>(device, () => device.load(visitId), null)
  const [chosen, setChosen] = useState<FieldKey | null>(null)
  if (loaded === null) return null
  const progress = progressOf(loaded.items)
  const next = steps.find(({ isDone }) => !isDone(progress))?.name ?? 'field.step.sign'
  const open = chosen ?? next
  return (
    <>
      <h2 className="place">{loaded.visit.title}</h2>
      <Conflicts device={device} loaded={loaded} />
      <ol className="steps">
        {steps.map(({ name, view: View, isDone }, at) => (
          <li key={name}>
            <h3>
              <button type="button" aria-expanded={open === name} onClick={() => setChosen(name)}>
                <span className="number">{at + 1}</span>
                <span>{say(name)}</span>
                {name === 'field.step.machines' && progress.machines.length > 0 && (
                  <span className="count">
                    {progress.machines.length}
                    {loaded.visit.expected !== null && ` / ${loaded.visit.expected}`}
                  </span>
                )}
                {isDone(progress) && (
                  <span className="done" role="img" aria-label={say('field.step.done')}>
                    ✓
                  </span>
                )}
              </button>
            </h3>
            {open === name && (
              <div className="step">
                <Gate progress={progress} at={at}>
                  <View device={device} loaded={loaded} progress={progress} />
                </Gate>
              </div>
            )}
          </li>
        ))}
      </ol>
      <SyncBar device={device} loaded={loaded} onWiped={() => onLeave(true)} />
    </>
  )
}

/** Nothing before arrival; no inspection before the certificates were shown (行政处罚法 第55条). */
function Gate({ progress, at, children }: React.PropsWithChildren<{ progress: Progress; at: number }>) {
  const { say } = useFieldSay()
  if (at > 0 && !progress.hasArrived) return <p className="soft">{say('field.wait.arrive')}</p>
  if (at > 1 && !progress.hasShownCertificates) return <p className="soft">{say('field.wait.certificates')}</p>
  return children
}
