import type { Speaker } from '../say/speaker.js'
import { isReportCode } from '../texts.js'

/** What kind of thing an identifier is of, in words; the kind itself where there is no word for it. */
export function kindWord(kind: string, say: Speaker): string {
  const code = `key.${kind}`
  return isReportCode(code) ? say(code) : kind
}
