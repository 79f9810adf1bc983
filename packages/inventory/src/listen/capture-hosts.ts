import type { CaptureInput, CaptureSummary } from '@davylamp/intake'
import type { Sentence } from '@davylamp/finding'
import { type AnsweringHost, AnsweringHosts } from './answering.js'
import { reportDatagram } from './frame.js'
import { type Datagram, type IpReport, readReport } from './report.js'
import { Repeats } from './repeats.js'

/** A report datagram as the capture holds it, with what it says. */
export interface CapturedReport {
  readonly datagram: Datagram
  readonly timeMs: number
  /** Null when it is of no maker's form; then `malformed` says so. */
  readonly report: IpReport | null
  readonly malformed: Sentence | null
}

export interface CapturedHosts {
  readonly reports: readonly CapturedReport[]
  /** Reports beyond the most that are kept. */
  readonly reportsLeft: number
  readonly answering: readonly AnsweringHost[]
  readonly summary: CaptureSummary
}

/** More presses than a site has machines; a flood of made-up datagrams ends here. */
const mostReports = 20_000

/** Finds machines in a capture that was made before: IP reports (repeats of one press count once), and hosts that answer at a machine's port. */
export async function hostsInCapture(capture: CaptureInput): Promise<CapturedHosts> {
  const repeats = new Repeats()
  const answering = new AnsweringHosts()
  const reports: CapturedReport[] = []
  let reportsLeft = 0
  const take = (datagram: Datagram, timeMs: number) => {
    if (repeats.isRepeat(datagram, timeMs)) return
    if (reports.length >= mostReports) {
      reportsLeft++
      return
    }
    const read = readReport(datagram)
    if (read === null) return
    const said = 'report' in read ? { report: read.report, malformed: null } : { report: null, ...read }
    reports.push({ datagram, timeMs, ...said })
  }
  const summary = await capture.read(({ count, buffer, start, length, timeMs, linkType }) => {
    for (let index = 0; index < count; index++) {
      const from = start[index] ?? 0
      const frame = buffer.subarray(from, from + (length[index] ?? 0))
      const link = linkType[index] ?? -1
      answering.take(frame, link, timeMs[index] ?? 0)
      const datagram = reportDatagram(frame, link)
      if (datagram !== null) take(datagram, timeMs[index] ?? 0)
    }
  })
  return { reports, reportsLeft, answering: answering.finish(), summary }
}
