import type { z } from 'zod'
import type { jobSchema } from '../schema/intake.js'
import type { Job } from './job.js'

/** A job as the API tells it: not who brought it in, which the journal knows. */
export function jobAnswer(job: Job): z.input<typeof jobSchema> {
  const { jobId, startedAt, state, files, progress, recognised, unread, leads, failure } = job
  return {
    jobId,
    startedAt,
    state,
    files,
    progress,
    recognised: recognised.map((one) => ({ ...one, counts: { ...one.counts } })),
    unread,
    leads,
    failure,
  }
}
