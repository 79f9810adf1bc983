import { writeSync } from 'node:fs'
import { openJournal } from './open-journal.js'

/**
 * Writes a journal as fast as it can until it is killed, and says on standard output what was acknowledged, as soon as it was:
 * `SEQ SHA256` for an entry, `FILE SHA256` for an attachment.
 */
const [folder = ''] = process.argv.slice(2)
const opened = await openJournal(folder, { by: ['crash test'] })
if ('problem' in opened) throw new Error(opened.problem.en)
const { journal } = opened
writeSync(1, 'ready\n')
for (let round = 0; ; round++) {
  const many = Array.from({ length: 1 + (round % 40) }, (_, index) =>
    journal.append('probe.sent', { round, index, text: '矿'.repeat(round % 300) }),
  )
  const kept = round % 5 === 0 ? journal.attach(Buffer.alloc(1000 + round, round), { name: 'reply.bin' }) : undefined
  const value = round % 7 === 0 ? journal.personal('holder.name', `name ${round}`) : undefined
  for (const receipt of await Promise.all(many)) writeSync(1, `${receipt.seq} ${receipt.sha256}\n`)
  if (kept !== undefined) writeSync(1, `${(await kept).file} ${(await kept).sha256}\n`)
  if (value !== undefined && round % 14 === 0) await journal.erase(await value, 'crash test')
}
