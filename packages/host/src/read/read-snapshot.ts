import type { Picture } from '../picture.js'
import { parsedLine, pictureOfValue } from './pictures-of-json.js'

/** The picture that the text of a snapshot gives; null when it is cut off, nested beyond reason, or no snapshot of a host. */
export function readSnapshot(text: string): Picture | null {
  const picture = pictureOfValue(parsedLine(text.replace(/^\ufeff/, '')), 'snapshot')
  return picture?.subject.kind === 'host' ? picture : null
}
