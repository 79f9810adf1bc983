import type { Problem } from '@davylamp/finding'
import type { Progress } from '../intake.js'
import { problem } from '../problem.js'
import { headBytes, type Kind, recognise } from '../recognise/recognise.js'
import { gunzipped } from './gzip.js'
import { unpackLimits } from './limit.js'
import { unreachable } from './list-sources.js'
import { readHead, type Source, SourceError } from './source.js'
import { spool } from './spool.js'
import type { TemporaryFiles } from './temporary.js'
import { zipMembers } from './zip.js'
import { unzstd } from './zstd.js'

/** A source that is no container, and what it is. */
export interface Leaf {
  readonly source: Source
  readonly kind: Kind | { readonly is: 'workbook' }
  readonly head: Uint8Array
}

export interface UnwrapContext {
  readonly temporary: TemporaryFiles
  readonly onProgress: (progress: Progress) => void
  readonly onProblem: (problem: Problem) => void
}

/** Opens containers within containers, one after the other, and hands out what they hold. */
export async function* unwrap(source: Source, context: UnwrapContext, depth = 0): AsyncIterable<Leaf> {
  const head = await headOf(source, context)
  if (head === null) return
  const kind = recognise(head)
  if (kind.is !== 'gzip' && kind.is !== 'zstd' && kind.is !== 'zip') {
    yield { source, kind, head }
    return
  }
  if (depth >= unpackLimits.depth) {
    context.onProblem(problem('damaged', 'intake.too-deep', source.name, { most: unpackLimits.depth }))
    return
  }
  if (kind.is === 'zip') yield* unzip(source, context, depth)
  else yield* unwrap(kind.is === 'gzip' ? gunzipped(source) : unzstd(source), context, depth + 1)
}

async function headOf(source: Source, context: UnwrapContext): Promise<Uint8Array | null> {
  try {
    return await readHead(source, headBytes)
  } catch (error) {
    context.onProblem(error instanceof SourceError ? error.problem : unreachable(error, source.name))
    return null
  }
}

async function* unzip(source: Source, context: UnwrapContext, depth: number): AsyncIterable<Leaf> {
  const onDisk = await placed(source, context)
  if (onDisk === null) return
  const archive = await zipMembers(onDisk, source.name).catch((error: unknown) => {
    if (!(error instanceof SourceError)) throw error
    return { members: [], problems: [error.problem] }
  })
  const names = new Set(archive.members.map((member) => member.name.slice(source.name.length + 2)))
  if (names.has('xl/workbook.xml') || names.has('xl/workbook.bin')) {
    const found = await tooLarge(archive.members, source.name)
    if (found !== null) context.onProblem(found)
    else yield { source: { ...source, path: onDisk }, kind: { is: 'workbook' }, head: new Uint8Array(0) }
  } else if (names.has('word/document.xml') || names.has('ppt/presentation.xml'))
    context.onProblem(problem('skipped', 'intake.foreign.document', source.name))
  else {
    for (const found of archive.problems) context.onProblem(found)
    for (const member of archive.members) yield* unwrap(member, context, depth + 1)
  }
}

/** Whether the parts of a workbook are more than memory should hold, by unpacking them once; what the archive says of them may be a lie. */
async function tooLarge(parts: readonly Source[], name: string): Promise<Problem | null> {
  const most = unpackLimits.workbookBytes
  let bytes = 0
  try {
    for (const part of parts)
      for await (const chunk of part.open()) {
        bytes += chunk.length
        if (bytes > most) return problem('damaged', 'intake.workbook-too-large', name, { mb: most / 2 ** 20 })
      }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return error.problem
  }
  return null
}

/** Where the bytes of an archive lie on disk, unpacked first where need be. */
async function placed(source: Source, context: UnwrapContext): Promise<string | null> {
  if (source.path !== null) return source.path
  const spooled = await spool(source, context.temporary.next('zip'), context.onProgress)
  if (spooled.problem === null) return spooled.path
  context.onProblem(spooled.problem)
  return null
}
