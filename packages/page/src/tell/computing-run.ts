import { reason } from '@davylamp/finding'
import type { Tell, TellOf } from './tell.js'

/** What the machine did while the page was shown. Games, codecs and captchas compute too, so this only adds to something else. */
export const computingRun: TellOf = ({ observation, scripts }) => {
  const tells: Tell[] = []
  const { run } = observation
  if (run !== null) {
    const percent = Math.round(run.coreShare * 100)
    if (run.coreShare >= 0.5 && run.seconds >= 5)
      tells.push({ group: 'run', reason: reason('page.run.busy', 0.9, { percent, seconds: Math.round(run.seconds) }) })
    if (run.workers > 1 && run.workers >= run.cores - 1)
      tells.push({ group: 'run', reason: reason('page.run.workers', 0.5, { workers: run.workers, cores: run.cores }) })
  }
  if (scripts.some(({ facts }) => facts.workers.perCore && facts.workers.made > 0))
    tells.push({ group: 'run', reason: reason('page.workers.per-core', 0.4) })
  return tells
}
