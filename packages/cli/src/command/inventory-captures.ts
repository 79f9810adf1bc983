import { atLeast, type Finding, type Language } from '@davylamp/finding'
import {
  type CapturedHosts,
  hostsInCapture,
  keepCapture,
  keepMiningHosts,
  type MiningHost,
  scopeOf,
} from '@davylamp/inventory'
import { JournalError } from '@davylamp/journal'
import type { Io } from '../io.js'
import { progressLine } from '../progress.js'
import { mustBeReadable } from '../read/named-file.js'
import { scan } from '../scan/scan.js'
import type { SayInventory } from '../text-inventory.js'
import { sayIn } from '../texts.js'
import { harmless } from '../write/harmless.js'
import { problemLines } from '../write/problems.js'
import { closeQuietly, openCase } from './inventory-case.js'
import { type InventoryOptions, listOption, textOption } from './inventory-options.js'

/**
 * `davylamp inventory listen --capture FILE`: machines in records that were made before. Nothing is sent.
 *
 * @returns 0 read, 2 refused, 3 some of it was damaged
 */
export async function hearCaptures(
  planPath: string,
  options: InventoryOptions,
  io: Io,
  say: SayInventory,
  language: Language,
): Promise<number> {
  const sayCli = sayIn(language)
  const paths = listOption(options, 'capture')
  for (const path of paths) await mustBeReadable(path, sayCli)
  const opened = await openCase(planPath, textOption(options, 'folder') ?? 'inventory', io, say, language)
  if ('code' in opened) return opened.code
  const { journal, plan } = opened
  const scope = scopeOf(plan)
  const print = (address: string, text: string) => {
    const inside = plan.ports.some((port) => scope.allows(address, port))
    io.out(`${harmless(text)}${inside ? '' : say('capture.outside')}\n`)
  }
  const progress = progressLine(io, sayCli)
  const request = { paths, mapFile: null, decimal: null, zone: null, pools: [], progress }
  try {
    return await scan(request, async ({ captures, findings, problems }) => {
      progress.clear()
      for (const line of problemLines(problems, language, sayCli)) io.err(`${line}\n`)
      let [reports, answering] = [0, 0]
      for (const capture of captures) {
        const captured = await hostsInCapture(capture)
        await keepCapture(journal, capture.source, captured)
        reports += captured.reports.filter(({ report }) => report !== null).length
        answering += captured.answering.length
        printCaptured(captured, print, io, say, language)
        if (captured.reportsLeft > 0)
          io.err(`${say('capture.too-many', { source: capture.source, count: captured.reportsLeft })}\n`)
      }
      const mining = miningHosts(findings)
      await keepMiningHosts(journal, mining)
      for (const { address, servers } of mining)
        print(address, say('capture.pool', { address, servers: servers.join(', ') }))
      io.err(`${say('capture.done', { reports, answering, mining: mining.length })}\n`)
      return problems.some(({ severity }) => severity === 'damaged') ? 3 : 0
    })
  } catch (error) {
    if (!(error instanceof JournalError)) throw error
    io.err(`${error.said[language]}\n`)
    return 3
  } finally {
    await closeQuietly(journal)
  }
}

function printCaptured(
  { reports, answering }: CapturedHosts,
  print: (address: string, text: string) => void,
  io: Io,
  say: SayInventory,
  language: Language,
): void {
  for (const { report, malformed, timeMs } of reports) {
    if (malformed !== null) io.err(`${harmless(malformed[language])}\n`)
    if (report === null) continue
    const { address, mac, sourceMac, maker, model, notes } = report
    const at = new Date(timeMs).toISOString()
    print(address, say('capture.report', { address, mac: mac ?? sourceMac ?? '', maker, model: model ?? '', at }))
    for (const note of notes) io.err(`  ${harmless(note[language])}\n`)
  }
  for (const { address, mac, ports } of answering)
    print(address, say('capture.port', { address, mac: mac ?? '', ports: ports.join(', ') }))
}

/** Who mined, by the network sense: only what it takes for sure or nearly so. */
function miningHosts(findings: readonly Finding[]): MiningHost[] {
  const hosts = new Map<string, { servers: Set<string>; source: string }>()
  for (const { subject, verdict, source } of findings) {
    if (subject.kind !== 'flow' || !atLeast(verdict, 'probable')) continue
    const host = hosts.get(subject.client) ?? { servers: new Set(), source: source ?? '' }
    host.servers.add(`${subject.server}:${subject.serverPort}`)
    hosts.set(subject.client, host)
  }
  return [...hosts].map(([address, { servers, source }]) => ({ address, servers: [...servers].slice(0, 16), source }))
}
