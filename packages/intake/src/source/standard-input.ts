import { createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { standardInput } from './list-sources.js'
import { fileSource, type Source } from './source.js'
import type { TemporaryFiles } from './temporary.js'

/** Standard input as a source: put on disk first, because what it is decides how it is read. */
export async function spoolStandardInput(
  temporary: TemporaryFiles,
  input: NodeJS.ReadableStream = process.stdin,
): Promise<Source> {
  const path = temporary.next('stdin')
  await pipeline(input, createWriteStream(path))
  return fileSource(standardInput, path, (await stat(path)).size, true)
}
