import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import type { Block } from '../document/block.js'
import type { PaperData } from '../compose/paper-data.js'
import type { PaperKind } from '../kind/kind.js'
import { type PaperProblem, problem } from '../problem.js'
import { type Coverage, coverageOf } from './coverage.js'
import { loadFaces } from './faces.js'
import { readBlocks } from './read-blocks.js'
import { unknownGlyphs } from './unknown-glyphs.js'

export interface PrinterOptions {
  /** Data folder of the site: `fonts/` with its own faces, `papers/<kind>/template.typ` in place of a shipped template. */
  readonly folder?: string
}

export interface Printed {
  readonly pdf: Buffer
  readonly pages: number
  /** What the template said, for the editable document and the table. */
  readonly blocks: readonly Block[]
}

/** A table of more rows is a matter for a sheet, not for paper: some 120 pages, and as many seconds of setting as somebody waits. */
export const mostRows = 3000

const sources = join(import.meta.dirname, '..', '..', 'src')

/** Sets papers in type. It holds the faces, some 30 megabytes, so one is kept and used for all. */
export class Printer {
  readonly #compiler: NodeCompiler
  readonly #folder: string | null
  readonly #coverage: readonly Coverage[]

  constructor({ folder }: PrinterOptions = {}) {
    this.#folder = folder ?? null
    const { files } = loadFaces(folder === undefined ? null : join(folder, 'fonts'))
    this.#coverage = files.map(({ bytes }) => coverageOf(bytes))
    this.#compiler = NodeCompiler.create({
      workspace: sources,
      fontArgs: [{ fontBlobs: files.map(({ bytes }) => bytes) }],
    })
  }

  /** The paper as PDF/A-2b, the same bytes for the same data; or why it cannot be printed. */
  print(kind: PaperKind, data: PaperData): Printed | { readonly problems: readonly PaperProblem[] } {
    const problems = [...tooLong(kind, data), ...unknownGlyphs(kind, data, this.#coverage)]
    if (problems.length > 0) return { problems }
    const template = this.template(kind)
    // under the shipped one's name, so that the compiler can say in which line a fault is
    const mainFilePath = templatePath(kind)
    this.#compiler.addSource(mainFilePath, template.text)
    const compiled = this.#compiler.compile({ mainFilePath, inputs: { paper: JSON.stringify(data) } })
    const { result } = compiled
    if (result === null) return { problems: [this.#broken(template.file, compiled.takeDiagnostics())] }
    const [year, month, day] = data.day
    const creationTimestamp = Date.UTC(year, month - 1, day) / 1000
    const pdf = this.#compiler.pdf(result, { pdfStandard: 'a-2b', creationTimestamp })
    const told: unknown = this.#compiler.query(result, { selector: '<davylamp-block>', field: 'value' })
    this.#compiler.evictCache(10)
    return { pdf, pages: result.numOfPages, blocks: readBlocks(told) }
  }

  /** The template of a kind: the site's own where it has one. */
  template(kind: PaperKind): { readonly file: string; readonly text: string } {
    const own = this.#folder === null ? null : join(this.#folder, 'papers', kind.id, 'template.typ')
    const file = own !== null && existsSync(own) ? own : templatePath(kind)
    return { file, text: readFileSync(file, 'utf8') }
  }

  #broken(file: string, error: NodeError | null): PaperProblem {
    const found: unknown = error === null ? [] : this.#compiler.fetchDiagnostics(error)
    const { message, line } = firstFault(found)
    return problem('template.broken', null, { file, line, message })
  }
}

function templatePath({ id }: PaperKind): string {
  return join(sources, 'document', id, 'template.typ')
}

function tooLong(kind: PaperKind, data: PaperData): PaperProblem[] {
  return Object.entries(data.lists).flatMap(([name, { rows }]) => {
    const label = kind.fields[name]?.label
    if (rows.length <= mostRows || label === undefined) return []
    return [problem('list.too-long', name, { label, n: rows.length, most: mostRows })]
  })
}

/** The last of the trace that lies in the template itself, as far as the compiler tells it. */
function firstFault(found: unknown): { readonly message: string; readonly line: number | string } {
  const faults = Array.isArray(found) ? found : []
  const [first]: unknown[] = faults
  const message = textOf(first, 'message') ?? '?'
  for (const fault of faults) {
    const line = lineOf(fault)
    if (line !== null && !/layout\//.test(textOf(fault, 'path') ?? '')) return { message, line }
  }
  return { message, line: '?' }
}

function textOf(value: unknown, name: string): string | null {
  const found = fieldOf(value, name)
  return typeof found === 'string' ? found : null
}

function lineOf(value: unknown): number | null {
  const line = fieldOf(fieldOf(fieldOf(value, 'range'), 'start'), 'line')
  return typeof line === 'number' ? line + 1 : null
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined
}
