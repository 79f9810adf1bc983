import type { Problem } from '@davylamp/finding'
import type { Progress } from './intake.js'
import { type LogFormat, type LogInput, openLog } from './log/index.js'
import type { Source } from './source/source.js'
import { untilDamage } from './source/until-damage.js'

/** A log that stays closed until it is read. Where its container is damaged, the lines before are handed over. */
export function logInput(source: Source, format: LogFormat, onProgress: (progress: Progress) => void): LogInput {
  return {
    source: source.name,
    format,
    async read(onLine) {
      const progress = { source: source.name, totalBytes: source.storedBytes }
      const damage: Problem[] = []
      let doneBytes = 0
      const chunks = source.open((chunk) => onProgress({ ...progress, doneBytes: (doneBytes += chunk.length) }))
      const summary = await openLog(source.name, () => untilDamage(chunks, damage), format).read(onLine)
      return { ...summary, problems: [...damage, ...summary.problems] }
    },
  }
}
