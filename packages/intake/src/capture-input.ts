import type { Problem } from '@davylamp/finding'
import { type CaptureInput, openCapture } from './capture/index.js'
import type { Progress } from './intake.js'
import type { Source } from './source/source.js'
import { untilDamage } from './source/until-damage.js'

/** A capture that stays closed until it is read. Where its container is damaged, the packets before are handed over. */
export function captureInput(
  source: Source,
  format: 'pcap' | 'pcapng',
  onProgress: (progress: Progress) => void,
): CaptureInput {
  const progress = { source: source.name, totalBytes: source.storedBytes }
  if (source.path !== null)
    return openCapture(source.name, { kind: 'file', path: source.path }, format, {
      onProgress: (doneBytes) => onProgress({ ...progress, doneBytes }),
    })
  return {
    source: source.name,
    format,
    async read(onBatch) {
      const damage: Problem[] = []
      let doneBytes = 0
      const chunks = untilDamage(
        source.open((chunk) => onProgress({ ...progress, doneBytes: (doneBytes += chunk.length) })),
        damage,
      )
      const summary = await openCapture(source.name, { kind: 'stream', chunks: () => chunks }, format).read(onBatch)
      // The end that the reader met is the consequence of the damage, not another one.
      const own =
        damage.length === 0 ? summary.problems : summary.problems.filter(({ code }) => code !== 'capture.truncated')
      return { ...summary, problems: [...damage, ...own] }
    },
  }
}
