import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openCapture } from '@davylamp/intake'
import { KnownShapes } from '../src/conversation/known-shapes.js'
import { scanCapture } from '../src/index.js'

const data = join(process.env['DAVYLAMP_DATA'] ?? '../shared/data', 'network')
const present = existsSync(data)
if (!present) console.warn(`Known shapes are not held against real sessions: ${data} is not there (DAVYLAMP_DATA).`)

const captures = present
  ? ['mining', 'synth/pos'].flatMap((part) => readdirSync(join(data, part)).map((name) => join(data, part, name)))
  : []
const findings = async (path: string) => (await scanCapture(openCapture(path, { kind: 'file', path }))).findings

afterEach(() => vi.restoreAllMocks())

describe.skipIf(!present)('messages known by their shape', () => {
  it('make every finding of the real sessions the same as messages that were all read', async () => {
    for (const path of captures) {
      const known = await findings(path)
      const spy = vi.spyOn(KnownShapes.prototype, 'pass').mockReturnValue(null)
      expect(await findings(path)).toEqual(known)
      spy.mockRestore()
    }
  })
})
