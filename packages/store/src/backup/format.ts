/**
 * A backup is one gzip file of lines: a head, for each table its name and columns, its rows in PostgreSQL's COPY text form and `\.`, and
 * at the end the numbers of rows and the SHA-256 of all lines before. It can be restored into any PostgreSQL that the program runs on.
 */
export const backupSchema = 'davylamp.backup/1'

export interface BackupHead {
  readonly schema: typeof backupSchema
  /** The migration that the tables are of. */
  readonly migration: string
  /** ISO 8601 UTC. */
  readonly at: string
  /** A secret of the installation, sealed with a key that is in no backup (base64); absent where there is none. */
  readonly sealedSecret?: string
}

/** Tables that other rooms make beside those of the store, by the same names: those that others refer to first. */
export interface MoreTables {
  readonly tables: readonly string[]
}

export interface TableHead {
  readonly table: string
  readonly columns: readonly string[]
}

export interface BackupEnd {
  readonly rows: Readonly<Record<string, number>>
  readonly sha256: string
}

/** Ends the rows of a table: no row looks like this, since COPY writes a backslash as two. */
export const endOfRows = '\\.'

/** Every table of the store, those that others refer to first. */
export const tableOrder = [
  'installation',
  'body',
  'journal_chain',
  'journal_entry',
  'journal_personal',
  'event',
  'finding',
  'lead',
  'erasure',
  'erasure_salt',
  'erased_key',
  'case_file',
  'field_record',
  'clock',
  'projection',
  'tip',
  'tipster_vault',
  'evidence_file',
  'evidence_piece',
  'field_photo',
  'finding_file',
  'inventory_journal',
  'inventory_file',
] as const

export function isBackupHead(value: unknown): value is BackupHead {
  const head = value as Partial<BackupHead> | null
  const hasSecret = head?.sealedSecret === undefined || typeof head.sealedSecret === 'string'
  return head?.schema === backupSchema && typeof head.migration === 'string' && typeof head.at === 'string' && hasSecret
}

export function isTableHead(value: unknown): value is TableHead {
  const head = value as Partial<TableHead> | null
  const isName = (name: unknown): boolean => typeof name === 'string' && /^[a-zA-Z][a-zA-Z0-9_]*$/.test(name)
  return isName(head?.table) && Array.isArray(head?.columns) && head.columns.every(isName)
}

export function isBackupEnd(value: unknown): value is BackupEnd {
  const end = value as Partial<BackupEnd> | null
  return typeof end?.sha256 === 'string' && typeof end.rows === 'object' && end.rows !== null
}

/** `"a", "b"`: names of columns as SQL takes them; they were held against the form of a name. */
export function columnList(columns: readonly string[]): string {
  return columns.map((name) => `"${name}"`).join(', ')
}
