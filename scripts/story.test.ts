import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'davylamp-story-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it(
  'goes from findings to two archived cases through the API, and every short cut is refused',
  { timeout: 300_000 },
  () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'story/short.mjs')], {
      encoding: 'utf8',
      env: { ...process.env, DAVYLAMP_STORY: folder },
    })
    expect(stderr).toBe('')
    expect(status, stdout).toBe(0)
    // as many as the full story tells: a step that is left out here is one that nobody guards
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')).toEqual({ steps: 22, refused: 25 })
  },
)
