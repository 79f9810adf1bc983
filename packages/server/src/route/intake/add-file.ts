import { createWriteStream } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { safeName } from '../../intake/file-name.js'
import { jobAnswer } from '../../intake/job-answer.js'
import { recordType } from '../../intake/record-type.js'
import { mayTakeIn } from '../../policy/list.js'
import { lookThrough } from '../../upload/look-through.js'
import { jobRefSchema, jobSchema } from '../../schema/intake.js'

/** Records beyond this are too large for a malware scanner, which takes them whole. */
const lookedThroughBytes = 25 * 1024 * 1024

export const addFile = route({
  method: 'POST',
  path: '/api/intake/{jobId}/files',
  summary: { en: 'Add a file, of any size, under its name or path', zh: '添加一个文件（大小不限），带文件名或路径' },
  access: 'person',
  params: jobRefSchema,
  query: z.strictObject({ name: z.string().min(1).max(1000) }),
  reply: jobSchema,
  problems: [
    'account.sign-in',
    'not-found',
    'request.media-type',
    'intake.name',
    'intake.busy',
    'upload.infected',
    'upload.not-scanned',
  ],
  async handle({ context, visitor, params, query, request }) {
    const job = mayTakeIn(visitor, visitor) ? await context.jobs.find(visitor, params.jobId) : null
    if (job === null) return problem('not-found')
    if (job.state === 'scanning' || job.state === 'keeping') return problem('intake.busy')
    if (request.headers['content-type'] !== recordType) return problem('request.media-type', { expected: recordType })
    const name = safeName(query.name)
    if (name === null) return problem('intake.name', { name: query.name.slice(0, 100) })
    const path = join(context.jobs.folderOf(job.jobId), 'files', name)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const file = createWriteStream(path, { mode: 0o600 })
    try {
      await pipeline(request.body as Readable, file)
    } catch (error) {
      await rm(path, { force: true })
      throw error
    }
    const refusal =
      file.bytesWritten > lookedThroughBytes ? null : await lookThrough(context, visitor, await readFile(path))
    if (refusal !== null) {
      await rm(path, { force: true })
      return refusal
    }
    // read anew: several files may come at once
    const now = (await context.jobs.find(visitor, params.jobId)) ?? job
    const files = [...now.files.filter((one) => one.name !== name), { name, bytes: file.bytesWritten }]
    return { answer: jobAnswer(await context.jobs.keep({ ...now, files })) }
  },
})
