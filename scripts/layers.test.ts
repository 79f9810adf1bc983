import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { layers } from '../layers.mjs'

const root = join(import.meta.dirname, '..')
const bench = mkdtempSync(join(tmpdir(), 'davylamp-layers-'))
afterAll(() => rmSync(bench, { recursive: true }))

/** Lints one file planted at `path` in an otherwise empty tree with our configuration. */
function lintPlanted(path: string, text: string): string {
  cpSync(join(root, 'oxlint.config.mjs'), join(bench, 'oxlint.config.mjs'))
  cpSync(join(root, 'layers.mjs'), join(bench, 'layers.mjs'))
  rmSync(join(bench, 'node_modules'), { force: true })
  symlinkSync(join(root, 'node_modules'), join(bench, 'node_modules'))
  const file = join(bench, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint')
  const result = spawnSync(process.execPath, [oxlint, '-c', 'oxlint.config.mjs', path], {
    cwd: bench,
    encoding: 'utf8',
  })
  rmSync(file)
  return `${result.status} ${result.stdout}`
}

describe('the layer rules', () => {
  it('refuse a sense that imports another sense', () => {
    const output = lintPlanted('packages/power/src/planted.ts', "export { scanCapture } from '@davylamp/network'\n")
    expect(output).toMatch(/^1 /)
    expect(output).toContain('power may import finding, intake, engine, mining')
  })

  it('refuse the back door into a room', () => {
    const output = lintPlanted(
      'packages/power/src/planted.ts',
      "export { leadsOf } from '../../casework/src/lead/merge.js'\n",
    )
    expect(output).toMatch(/^1 /)
    expect(output).toContain('front door')
  })

  it('let a room import what its row names, and tests use the lab', () => {
    expect(lintPlanted('packages/power/src/planted.ts', "export { reason } from '@davylamp/finding'\n")).toMatch(/^0 /)
    expect(
      lintPlanted('packages/network/src/planted.test.ts', "export { stratumSession } from '@davylamp/lab'\n"),
    ).toMatch(/^0 /)
    expect(lintPlanted('packages/network/src/planted.ts', "export { stratumSession } from '@davylamp/lab'\n")).toMatch(
      /^1 /,
    )
  })

  it('give a browser the types of the server and nothing else of it', () => {
    const path = 'packages/web/src/planted.ts'
    expect(lintPlanted(path, "export type { ApiLead } from '@davylamp/server'\n")).toMatch(/^0 /)
    expect(lintPlanted(path, "import { serve } from '@davylamp/server'\nexport const it = serve\n")).toMatch(/^1 /)
  })

  it('are what the packages declare', () => {
    for (const [room, allowed] of Object.entries(layers)) {
      const manifest = JSON.parse(readFileSync(join(root, 'packages', room, 'package.json'), 'utf8'))
      const declared = Object.keys(manifest.dependencies ?? {})
        .filter((name) => name.startsWith('@davylamp/'))
        .map((name) => name.slice('@davylamp/'.length))
      expect(allowed, room).toEqual(expect.arrayContaining(declared))
    }
  })

  it('are what the compiler is told: a room references and declares what it imports, so that a clean build finds it', () => {
    for (const room of Object.keys(layers)) {
      const folder = join(root, 'packages', room)
      const imported = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .flatMap((name) => [...readFileSync(join(folder, 'src', name), 'utf8').matchAll(/from '@davylamp\/([a-z]+)'/g)])
        .map((match) => match[1] ?? '')
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      const { references } = JSON.parse(readFileSync(join(folder, 'tsconfig.json'), 'utf8'))
      const referenced = references.map(({ path }: { path: string }) => path.replace('../', ''))
      for (const other of new Set(imported)) {
        expect(referenced, `${room} imports ${other}`).toContain(other)
        expect(manifest.dependencies, `${room} imports ${other}`).toHaveProperty([`@davylamp/${other}`])
      }
    }
  })

  it('are what ARCHITECTURE.md says', () => {
    const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
    for (const [room, allowed] of Object.entries(layers)) {
      const row = new RegExp(`^\\| \`${room}\` \\|.*\\| ([^|]*) \\|$`, 'm').exec(page)
      expect(row?.[1]?.trim(), room).toBe(allowed.length === 0 ? 'nothing' : allowed.join(', '))
    }
  })
})
