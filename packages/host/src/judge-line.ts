import { type Judgement, judge } from './judge/judge.js'
import { emptyPicture, emptyProcess, type Picture } from './picture.js'
import { seen } from './seen.js'

/** Cloned as one piece for each line. */
const event: Picture = { ...emptyPicture, subject: { kind: 'event', id: '' }, time: null }

/**
 * Judges one command line that was started, by itself; null when nothing speaks for mining.
 *
 * @example judgeLine('./a -o stratum+tcp://pool.example.org:3333 -u me')?.verdict // 'probable'
 */
export function judgeLine(cmdline: string): Judgement | null {
  return judge(seen({ ...event, processes: [{ ...emptyProcess, cmdline }] }))
}
