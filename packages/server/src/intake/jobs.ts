import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Visitor } from '../policy/visitor.js'
import type { Job } from './job.js'

/** Jobs of bringing in, each in a folder of its own: what was given under `files`, what it came to in `job.json`. */
export class Jobs {
  readonly #folder: string
  readonly #jobs = new Map<string, Job>()
  readonly #listeners = new Set<(job: Job) => void>()

  constructor(folder: string) {
    this.#folder = join(folder, 'brought-in')
  }

  folderOf(jobId: string): string {
    return join(this.#folder, jobId)
  }

  async begin({ bodyId, personId }: Visitor): Promise<Job> {
    const jobId = randomUUID()
    await mkdir(join(this.folderOf(jobId), 'files'), { recursive: true, mode: 0o700 })
    return await this.keep({
      jobId,
      bodyId,
      personId,
      startedAt: new Date().toISOString(),
      state: 'gathering',
      files: [],
      progress: null,
      recognised: [],
      unread: [],
      leads: null,
      failure: null,
    })
  }

  /** A job of the visitor's body; null where there is none. */
  async find({ bodyId }: Visitor, jobId: string): Promise<Job | null> {
    const job = this.#jobs.get(jobId) ?? (await this.#read(jobId))
    return job === null || job.bodyId !== bodyId ? null : job
  }

  /** The latest first. */
  async list(visitor: Visitor): Promise<Job[]> {
    const names = await readdir(this.#folder).catch((error: unknown) => {
      // nothing was ever brought in
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
      throw error
    })
    const jobs = await Promise.all(names.map((name) => this.find(visitor, name)))
    return jobs.filter((job) => job !== null).toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
  }

  /** The next state of a job: told to who listens, and kept on disk unless only its progress changed. */
  async keep(job: Job): Promise<Job> {
    const last = this.#jobs.get(job.jobId)
    this.#jobs.set(job.jobId, job)
    for (const listener of this.#listeners) listener(job)
    if (last?.state === job.state && last.files === job.files) return job
    const path = join(this.folderOf(job.jobId), 'job.json')
    await writeFile(`${path}.next`, JSON.stringify(job), { mode: 0o600 })
    await rename(`${path}.next`, path)
    return job
  }

  listen(listener: (job: Job) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** What an earlier run of the server left. What was under way when it ended is not any more. */
  async #read(jobId: string): Promise<Job | null> {
    try {
      const job = JSON.parse(await readFile(join(this.folderOf(jobId), 'job.json'), 'utf8')) as Job
      const read: Job = job.state === 'scanning' || job.state === 'keeping' ? { ...job, state: 'gathering' } : job
      this.#jobs.set(jobId, read)
      return read
    } catch (error) {
      if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
        return null
      throw error
    }
  }
}
