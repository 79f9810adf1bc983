import type { CaptureInput, CaptureSummary } from '@davylamp/intake'
import { type Datagram, type IpReport, readReport } from './report.js'
import { reportDatagram } from './frame.js'
import { Repeats } from './repeats.js'

export interface CapturedReports {
  readonly reports: readonly (IpReport & { readonly timeMs: number })[]
  /** Datagrams on report ports that are of no maker's form. */
  readonly malformed: number
  readonly summary: CaptureSummary
}

/** Finds the IP reports in a capture that was made before; repeats of one press count once. */
export async function captureReports(capture: CaptureInput): Promise<CapturedReports> {
  const repeats = new Repeats()
  const reports: (IpReport & { timeMs: number })[] = []
  let malformed = 0
  const take = (datagram: Datagram, timeMs: number) => {
    if (repeats.isRepeat(datagram, timeMs)) return
    const read = readReport(datagram)
    if (read === null) return
    if ('report' in read) reports.push({ ...read.report, timeMs })
    else malformed++
  }
  const summary = await capture.read(({ count, buffer, start, length, timeMs, linkType }) => {
    for (let index = 0; index < count; index++) {
      const from = start[index] ?? 0
      const datagram = reportDatagram(buffer.subarray(from, from + (length[index] ?? 0)), linkType[index] ?? -1)
      if (datagram !== null) take(datagram, timeMs[index] ?? 0)
    }
  })
  return { reports, malformed, summary }
}
