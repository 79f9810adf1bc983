import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { describe, expect, it } from 'vitest'
import { readEntries } from './chain/read-entries.js'
import { headText } from './head.js'
import { inFolder, opened } from './journal.fixture.js'
import { verify } from './verify/verify.js'

const kills = 25

/** Runs the writer until `killAfterMs` after its start, and gives what it said was acknowledged. */
async function writeUntilKilled(program: string, folder: string, killAfterMs: number): Promise<string[]> {
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = new Promise((resolve) => child.on('close', resolve))
  setTimeout(() => child.kill('SIGKILL'), killAfterMs)
  await ended
  // The last line may have been cut by the kill.
  return said.split('\n').slice(0, -1)
}

describe('a journal whose program is killed (SIGKILL) at any moment', () => {
  it('loses nothing that was acknowledged, verifies, and goes on', () =>
    inFolder(async (root) => {
      const program = join(root, 'writer.mjs')
      const bundle = await rolldown({
        input: fileURLToPath(new URL('./crash-writer.fixture.ts', import.meta.url)),
        platform: 'node',
        external: [/^node:/],
      })
      await bundle.write({ file: program, format: 'esm' })
      await bundle.close()
      const folder = join(root, 'journal')
      mkdirSync(folder)
      const acknowledged: string[] = []
      const verdicts = new Set<string>()
      for (let kill = 0; kill < kills; kill++) {
        // From before the journal is opened to well within the writing.
        acknowledged.push(...(await writeUntilKilled(program, folder, 60 + Math.random() * 400)))
        // Until the first entry was acknowledged there may be nothing to verify.
        if (acknowledged.length > 0) verdicts.add((await verify(folder)).verdict)
      }
      expect(verdicts).not.toContain('broken')
      const journal = await opened(folder)
      const head = await journal.close()
      const result = await verify(folder, { head: headText(head) })
      expect(result).toMatchObject({ verdict: 'intact', anchored: true })
      const entries = new Map([...readEntries(folder)].map(({ seq, sha256 }) => [String(seq), sha256]))
      const files = acknowledged.filter((line) => line.startsWith('attachments/'))
      const seqs = acknowledged.filter((line) => /^\d/.test(line))
      expect(seqs.length).toBeGreaterThan(0)
      expect(seqs.filter((line) => entries.get(line.split(' ')[0] ?? '') !== line.split(' ')[1])).toEqual([])
      expect(files.filter((line) => !existsSync(join(folder, line.split(' ')[0] ?? '')))).toEqual([])
      // oxlint-disable-next-line no-console -- how much the run covered
      console.log(
        `${kills} kills: ${seqs.length} entries and ${files.length} attachments acknowledged, none lost; ${entries.size} entries verified`,
      )
    }))
})
