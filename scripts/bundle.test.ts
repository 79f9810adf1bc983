import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const bin = join(import.meta.dirname, '../packages/cli/bin')

/** A checkout in which bundle and modules say which of them was run. */
describe('the command', () => {
  let root = ''
  const cli = (...path: string[]) => join(root, 'packages', 'cli', ...path)
  const written = (path: string, text: string, timeS: number) => {
    writeFileSync(path, text)
    utimesSync(path, timeS, timeS)
  }
  const said = () => {
    const { stdout, stderr } = spawnSync(process.execPath, [cli('bin', 'davylamp.js')], { encoding: 'utf8' })
    return stdout + stderr
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'davylamp-bundle-'))
    mkdirSync(cli('dist', 'bundle'), { recursive: true })
    mkdirSync(join(root, 'packages', 'network'))
    cpSync(bin, cli('bin'), { recursive: true })
    written(join(root, 'package.json'), '{ "type": "module" }', 1000)
    written(cli('tsconfig.tsbuildinfo'), '', 1000)
    written(cli('dist', 'main.js'), "console.log('modules')", 1000)
    written(join(root, 'packages', 'network', 'tsconfig.tsbuildinfo'), '', 2000)
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('starts from the bundle', () => {
    written(cli('dist', 'bundle', 'main.js'), "console.log('bundle')", 3000)
    expect(said()).toBe('bundle\n')
  })

  it('starts from the modules where a room was compiled after the bundle was made, or there is none', () => {
    expect(said()).toBe('modules\n')
    written(cli('dist', 'bundle', 'main.js'), "console.log('bundle')", 1500)
    expect(said()).toBe('modules\n')
  })

  it('says what to do where nothing is built', () => {
    rmSync(cli('dist'), { recursive: true })
    expect(said()).toContain('Run "npm start" once')
  })
})
