import { useQuery } from '@tanstack/react-query'
import type { ApiJob } from '@davylamp/server'
import { useState } from 'react'
import { beginIntake, intakesQuery, sendFile } from '../../api/intake.js'
import { queries } from '../../app/queries.js'
import { useSay } from '../../app/say.js'
import { SaidWrong } from '../../part/said-wrong.js'
import { DropPlace } from './drop-place.js'
import type { Dropped } from './dropped-files.js'
import { EarlierJobs } from './earlier-jobs.js'
import { JobPanel } from './job-panel.js'
import { SendList, type Sending } from './send-list.js'
import './bring-in.css'

/** Records in: drop files, see what they were recognised as, scan, and read what could not be used. */
export function BringIn() {
  const { say } = useSay()
  const [job, setJob] = useState<ApiJob | null>(null)
  const [sending, setSending] = useState<readonly Sending[]>([])
  const [files, setFiles] = useState<ReadonlyMap<string, File>>(new Map())
  const [wrong, setWrong] = useState<unknown>(null)
  const { data: earlier } = useQuery(intakesQuery)
  const isBusy = job !== null && (job.state === 'scanning' || job.state === 'keeping')
  const take = async (dropped: readonly Dropped[]) => {
    setWrong(null)
    setFiles((known) => new Map([...known, ...dropped.map(({ name, file }) => [name, file] as const)]))
    setSending((known) => [
      ...known.filter(({ name }) => !dropped.some((one) => one.name === name)),
      ...dropped.map(({ name, file }) => ({ name, bytes: file.size, sent: 0 })),
    ])
    try {
      // what was scanned already is one matter, what comes now another
      const into = job === null || job.state === 'done' ? await beginIntake() : job
      if (into !== job) setJob(into)
      for (const { name, file } of dropped) {
        await sendFile(into.jobId, name, file, (sent) =>
          setSending((all) => all.map((one) => (one.name === name ? { ...one, sent } : one))),
        )
        setSending((all) => all.map((one) => (one.name === name ? { ...one, sent: one.bytes, isThere: true } : one)))
      }
      await queries.invalidateQueries(intakesQuery)
    } catch (error) {
      setWrong(error)
    }
  }
  return (
    <div className="bring-in">
      <h1>{say('bring-in.title')}</h1>
      <p className="soft">{say('bring-in.what')}</p>
      <DropPlace isBusy={isBusy} onDrop={(dropped) => void take(dropped)} />
      <SaidWrong error={wrong} />
      <SendList sending={sending} />
      {job !== null && sending.length > 0 && (
        <JobPanel
          key={job.jobId}
          job={job}
          files={files}
          isReady={sending.every(({ isThere }) => isThere === true)}
          onJob={setJob}
        />
      )}
      <EarlierJobs jobs={(earlier ?? []).filter(({ jobId, state }) => jobId !== job?.jobId && state !== 'gathering')} />
    </div>
  )
}
