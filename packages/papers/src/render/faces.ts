import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { faceFiles } from './face-files.js'

/** The faces that papers are set in: their bytes, the ones to be preferred first. */
export interface Faces {
  readonly files: readonly FaceFile[]
}

export interface FaceFile {
  readonly path: string
  readonly bytes: Buffer
}

/**
 * The site's own faces, then Fandol where the system has it, then Noto Serif SC, which is shipped. Which is used for what stands in
 * `layout/base.typ`, by name; a glyph that one lacks comes from the next.
 * @param folder `fonts` of the data folder; null where there is none
 */
export function loadFaces(folder: string | null): Faces {
  const require = createRequire(import.meta.url)
  const own = folder !== null && existsSync(folder) ? fontsIn(folder) : []
  const fandol = faceFiles.fandol.filter((path) => existsSync(path)).flatMap(fontsIn)
  const noto = [
    require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
    require.resolve('@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf'),
  ]
  return { files: [...own, ...fandol, ...noto].map((path) => ({ path, bytes: readFileSync(path) })) }
}

function fontsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /\.(ttf|otf|ttc)$/i.test(name))
    .toSorted()
    .map((name) => join(folder, name))
}
