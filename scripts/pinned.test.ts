import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const manifests = [
  'package.json',
  ...readdirSync(join(root, 'packages')).map((room) => `packages/${room}/package.json`),
]

it.each(manifests)('%s names one version of everything that it depends on, never a range', (path) => {
  const manifest = JSON.parse(readFileSync(join(root, path), 'utf8'))
  const versions: Record<string, string> = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.optionalDependencies,
  }
  const ranges = Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version))
  expect(ranges).toEqual([])
})
