import type { ApiJob } from '@davylamp/server'
import { useSay } from '../../app/say.js'
import { JobResult } from './job-result.js'

/** What was brought in before, the latest first. */
export function EarlierJobs({ jobs }: { readonly jobs: readonly ApiJob[] }) {
  const { say } = useSay()
  if (jobs.length === 0) return null
  return (
    <section>
      <h2>{say('bring-in.earlier')}</h2>
      {jobs.map((job) => (
        <details key={job.jobId}>
          <summary>
            {job.startedAt.slice(0, 16).replace('T', ' ')} UTC · {say('bring-in.file-count', { n: job.files.length })} ·{' '}
            {say(`job.${job.state}`)}
          </summary>
          <JobResult job={job} />
        </details>
      ))}
    </section>
  )
}
