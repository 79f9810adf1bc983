import { createInterface } from 'node:readline'
import type { Language } from '@davylamp/finding'
import { listen, reportPorts } from '@davylamp/inventory'
import type { Io } from '../io.js'
import type { SayInventory } from '../text-inventory.js'
import { harmless } from '../write/harmless.js'
import { openCase } from './inventory-case.js'
import { type InventoryOptions, positiveOption, textOption } from './inventory-options.js'

/** `davylamp inventory listen`: ties the item in front of the officer to what its machine says of itself. */
export async function listenForReports(
  planPath: string,
  options: InventoryOptions,
  io: Io,
  say: SayInventory,
  language: Language,
): Promise<number> {
  const seconds = positiveOption(options, 'seconds', '--seconds', say)
  const opened = await openCase(planPath, textOption(options, 'folder') ?? 'inventory', io, say, language)
  if ('code' in opened) return opened.code
  const { journal } = opened
  let item: string | null = null
  let heard = 0
  let failed: Error | undefined
  const ended = new AbortController()
  const listener = await listen({
    keeper: journal,
    host: textOption(options, 'host') ?? '0.0.0.0',
    currentItem: () => item,
    onReport: ({ report, item: of }) => {
      heard++
      const { address, mac, maker, model } = report
      io.out(
        `${harmless(say('listen.heard', { item: of ?? say('listen.no-item'), address, mac: mac ?? '', maker, model: model ?? '' }))}\n`,
      )
      for (const note of report.notes) io.err(`  ${harmless(note[language])}\n`)
    },
    onMalformed: (said) => io.err(`${harmless(said[language])}\n`),
    onFailure: (error) => {
      failed = error instanceof Error ? error : new Error('the journal failed', { cause: error })
      ended.abort()
    },
  })
  if (listener.busyPorts.length > 0) io.err(`${say('listen.busy', { ports: listener.busyPorts.join(', ') })}\n`)
  io.err(
    `${say('listen.ready', { ports: reportPorts.filter((port) => !listener.busyPorts.includes(port)).join(', ') })}\n`,
  )
  const lines = createInterface({ input: process.stdin })
  lines.on('line', (text) => {
    item = text.trim() === '' ? null : text.trim()
    if (item !== null) io.err(`${say('listen.item', { item })}\n`)
  })
  await until(ended.signal, seconds)
  lines.close()
  const { dropped } = await listener.close()
  if (failed !== undefined) throw failed
  if (dropped > 0) io.err(`${say('listen.dropped', { count: dropped })}\n`)
  await journal.close()
  io.err(`${say('listen.done', { count: heard })}\n`)
  return 0
}

/** Until Ctrl-C, the time given, or a failure. */
function until(ended: AbortSignal, seconds: number | undefined): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      clearTimeout(timer)
      process.off('SIGINT', stop)
      resolve()
    }
    const timer = seconds === undefined ? undefined : setTimeout(stop, seconds * 1000)
    process.on('SIGINT', stop)
    ended.addEventListener('abort', stop)
  })
}
