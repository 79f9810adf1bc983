import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** What the page of the day on site loads from the room's `public` folder. */
const publicFiles = ['/lamp.svg', '/field.webmanifest']

/**
 * Tells the service worker of the day on site which files to keep: those that the entry `field` loads, at once or later. Its version is a
 * hash of their names, which change with their content.
 */
export function precache(): Plugin {
  return {
    name: 'davylamp-precache',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const wanted = new Set<string>()
        const visit = (name: string): void => {
          const output = bundle[name]
          if (output === undefined || wanted.has(name)) return
          wanted.add(name)
          if (output.type !== 'chunk') return
          const more = [...output.imports, ...output.dynamicImports]
          for (const other of [
            ...more,
            ...(output.viteMetadata?.importedCss ?? []),
            ...(output.viteMetadata?.importedAssets ?? []),
          ])
            visit(other)
        }
        const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' && one.isEntry ? [one] : []))
        for (const { name, fileName } of chunks) if (name === 'field') visit(fileName)
        const list = JSON.stringify([...publicFiles, ...[...wanted].map((name) => `/${name}`)].toSorted())
        const version = createHash('sha256').update(list).digest('hex').slice(0, 16)
        for (const chunk of chunks)
          if (chunk.name === 'field-worker')
            chunk.code = chunk.code.replace('__PRECACHE__', list).replace('__VERSION__', version)
      },
    },
  }
}
