import { type Judgement, judge } from './judge/judge.js'
import { emptyPicture, emptyProcess } from './picture.js'
import { seen } from './seen.js'

/**
 * Judges one command line that was started, by itself; null when nothing speaks for mining.
 *
 * @example judgeLine('./a -o stratum+tcp://pool.example.org:3333 -u me')?.verdict // 'probable'
 */
export function judgeLine(cmdline: string): Judgement | null {
  return judge(
    seen({
      ...emptyPicture,
      subject: { kind: 'event', id: '' },
      time: null,
      processes: [{ ...emptyProcess, cmdline }],
    }),
  )
}
