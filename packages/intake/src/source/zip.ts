import { isUtf8 } from 'node:buffer'
import type { Problem } from '@davylamp/finding'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { problem } from '../problem.js'
import { bounded, unpackLimits } from './limit.js'
import { type Bytes, type Source, SourceError, tapped } from './source.js'

export interface Archive {
  readonly members: readonly Source[]
  readonly problems: readonly Problem[]
}

/**
 * The members of a ZIP archive that lies on disk. Names are shown as `archive!/member` and never used as paths, so
 * `../` in them is harmless. Names without the UTF-8 flag are GB18030, as Windows in China writes them.
 */
export async function zipMembers(path: string, name: string): Promise<Archive> {
  const members: Source[] = []
  const problems: Problem[] = []
  const zip = await openZip(path, name)
  try {
    for await (const entry of zip.eachEntry()) {
      const member = `${name}!/${memberName(entry)}`
      if (member.endsWith('/')) continue
      if (members.length >= unpackLimits.members) {
        problems.push(problem('damaged', 'intake.zip-too-many', name, { most: unpackLimits.members }))
        break
      }
      if (entry.isEncrypted()) problems.push(problem('damaged', 'intake.zip-encrypted', member))
      else if (!entry.canDecodeFileData())
        problems.push(problem('damaged', 'intake.zip-method', member, { method: entry.compressionMethod }))
      else members.push(memberSource(path, name, member, entry))
    }
  } catch (error) {
    problems.push(problem('damaged', 'intake.zip-broken', name, { reason: reasonOf(error) }))
  } finally {
    zip.close()
  }
  return { members, problems }
}

async function openZip(path: string, name: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false })
  } catch (error) {
    throw new SourceError(problem('damaged', 'intake.zip-broken', name, { reason: reasonOf(error) }))
  }
}

function memberSource(path: string, archive: string, name: string, entry: Entry): Source {
  async function* content(): Bytes {
    const zip = await openZip(path, archive)
    try {
      yield* (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>
    } catch (error) {
      throw new SourceError(problem('damaged', 'intake.zip-broken', name, { reason: reasonOf(error) }))
    } finally {
      zip.close()
    }
  }
  return {
    name,
    named: false,
    path: null,
    storedBytes: entry.uncompressedSize,
    open: (onStored) => tapped(bounded(content(), name, entry.compressedSize), onStored),
  }
}

function memberName(entry: Entry): string {
  const raw = entry.fileNameRaw
  const text = isUtf8(raw) ? raw.toString('utf8') : new TextDecoder('gb18030').decode(raw)
  // oxlint-disable-next-line no-control-regex -- a name is shown in a terminal: no control characters from outside
  return text.replaceAll('\\', '/').replace(/[\u0000-\u001f\u007f]/g, '?')
}

function reasonOf(error: unknown): string {
  if (error instanceof Error) return error.message
  throw error
}
