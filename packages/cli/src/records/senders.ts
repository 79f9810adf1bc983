import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ColumnNames, type ColumnRole, isColumnRole } from '@davylamp/report'
import { replaceFile } from '../write/replace-file.js'

/** What is remembered of the tables of a sender: which head stands over what. */
export interface Sender {
  readonly name: string
  /** Local date. */
  readonly savedOn: string
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>
}

const schema = 'davylamp.senders/1'

export function sendersFile(dataFolder: string): string {
  return join(dataFolder, 'senders.json')
}

/** The senders of a data folder; `damaged` where the file is none of ours. */
export async function readSenders(dataFolder: string): Promise<readonly Sender[] | 'damaged'> {
  let text: string
  try {
    text = await readFile(sendersFile(dataFolder), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
  try {
    const value: unknown = JSON.parse(text)
    return isSenders(value) ? value.senders : 'damaged'
  } catch (error) {
    if (error instanceof SyntaxError) return 'damaged'
    throw error
  }
}

export async function writeSenders(dataFolder: string, senders: readonly Sender[]): Promise<void> {
  await mkdir(dataFolder, { recursive: true })
  await replaceFile(sendersFile(dataFolder), `${JSON.stringify({ schema, senders }, null, 2)}\n`)
}

/** The columns of a sender as the heads that are looked for. */
export function columnsOf(senders: readonly Sender[], name: string): ColumnNames {
  const columns = senders.find((sender) => sender.name === name)?.columns ?? {}
  return new Map(
    Object.entries(columns).flatMap(([role, header]) => (isColumnRole(role) ? [[role, { header }] as const] : [])),
  )
}

function isSenders(value: unknown): value is { readonly senders: readonly Sender[] } {
  if (typeof value !== 'object' || value === null || !('senders' in value) || !('schema' in value)) return false
  return value.schema === schema && Array.isArray(value.senders) && value.senders.every(isSender)
}

function isSender(value: unknown): value is Sender {
  if (typeof value !== 'object' || value === null) return false
  const { name, savedOn, columns }: { name?: unknown; savedOn?: unknown; columns?: unknown } = value
  if (typeof name !== 'string' || typeof savedOn !== 'string') return false
  return (
    typeof columns === 'object' && columns !== null && Object.values(columns).every((text) => typeof text === 'string')
  )
}
