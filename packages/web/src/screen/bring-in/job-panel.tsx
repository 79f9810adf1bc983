import type { ApiJob } from '@davylamp/server'
import { Button, Form, Select } from 'antd'
import { useEffect, useState } from 'react'
import { scanIntake } from '../../api/intake.js'
import { queries } from '../../app/queries.js'
import { useSay } from '../../app/say.js'
import { SaidWrong } from '../../part/said-wrong.js'
import { ColumnMap } from './column-map.js'
import { JobResult } from './job-result.js'

interface JobPanelProps {
  readonly job: ApiJob
  readonly files: ReadonlyMap<string, File>
  /** Whether all files have arrived. */
  readonly isReady: boolean
  onJob(job: ApiJob): void
}

/** A job from the files to the leads: how it is to be read, how far it is, what came of it. */
export function JobPanel({ job, files, isReady, onJob }: JobPanelProps) {
  const { say, language } = useSay()
  const [map, setMap] = useState<string | null>(null)
  const [decimal, setDecimal] = useState<'point' | 'comma' | null>(null)
  const [wrong, setWrong] = useState<unknown>(null)
  const isBusy = job.state === 'scanning' || job.state === 'keeping'
  useEffect(() => {
    const source = new EventSource(`/api/intake/${job.jobId}/progress`)
    source.addEventListener('job', ({ data }) => {
      const next = JSON.parse(data as string) as ApiJob
      onJob(next)
      if (next.state === 'done') void queries.invalidateQueries({ queryKey: ['leads'] })
    })
    return () => source.close()
  }, [job.jobId, onJob])
  const scan = async () => {
    setWrong(null)
    try {
      onJob(await scanIntake(job.jobId, { map, decimal, province: null, language }))
    } catch (error) {
      setWrong(error)
    }
  }
  return (
    <section className="job" aria-live="polite">
      {!isBusy && (
        <Form layout="vertical" className="job-how">
          <Form.Item label={say('bring-in.decimal')}>
            <Select
              aria-label={say('bring-in.decimal')}
              value={decimal ?? ''}
              onChange={(value) => setDecimal(value === 'point' || value === 'comma' ? value : null)}
              options={[
                { value: '', label: say('bring-in.decimal.guess') },
                { value: 'point', label: '3.14' },
                { value: 'comma', label: '3,14' },
              ]}
            />
          </Form.Item>
          <ColumnMap files={files} map={map} onMap={setMap} />
          <SaidWrong error={wrong} />
          <Button type="primary" size="large" disabled={!isReady} onClick={() => void scan()}>
            {say(job.state === 'gathering' ? 'bring-in.scan' : 'bring-in.scan-again')}
          </Button>
        </Form>
      )}
      {isBusy && (
        <div role="status">
          <progress aria-label={say('bring-in.scanning')} />
          <p>{job.progress ?? say(job.state === 'scanning' ? 'bring-in.scanning' : 'bring-in.keeping')}</p>
          <p className="soft">{say('bring-in.goes-on')}</p>
        </div>
      )}
      <JobResult job={job} />
    </section>
  )
}
