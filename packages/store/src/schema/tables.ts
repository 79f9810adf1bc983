import type { ColumnType } from 'kysely'
import type { CaseFileTable } from './table/case-file.js'
import type { ClockTable, ProjectionTable } from './table/clock.js'
import type { EventTable } from './table/event.js'
import type { EvidenceFileTable, EvidencePieceTable, FindingFileTable } from './table/evidence.js'
import type { FieldPhotoTable, FieldRecordTable } from './table/field.js'
import type { FindingTable } from './table/finding.js'
import type { InventoryFileTable, InventoryJournalTable } from './table/inventory.js'
import type {
  ErasedKeyTable,
  ErasureSaltTable,
  ErasureTable,
  JournalChainTable,
  JournalEntryTable,
  JournalPersonalTable,
} from './table/journal.js'
import type { LeadTable } from './table/lead.js'
import type { TipsterVaultTable, TipTable } from './table/tip.js'

export interface BodyTable {
  readonly body_id: string
  name: string
  /** As law names kinds of bodies; null where unknown. */
  kind: string | null
  province: string | null
  /** Administrative area code, where known. */
  area: string | null
  readonly created_at: ColumnType<string, never, never>
}

interface InstallationTable {
  readonly id: ColumnType<number, number | undefined, never>
  readonly public_key: string
  readonly private_key: string
}

/** Every table by name. Times are ISO 8601 UTC, dates local calendar dates. */
export interface Tables {
  body: BodyTable
  installation: InstallationTable
  journal_chain: JournalChainTable
  journal_entry: JournalEntryTable
  journal_personal: JournalPersonalTable
  erasure: ErasureTable
  erasure_salt: ErasureSaltTable
  erased_key: ErasedKeyTable
  event: EventTable
  finding: FindingTable
  lead: LeadTable
  case_file: CaseFileTable
  clock: ClockTable
  projection: ProjectionTable
  tip: TipTable
  tipster_vault: TipsterVaultTable
  evidence_file: EvidenceFileTable
  evidence_piece: EvidencePieceTable
  finding_file: FindingFileTable
  inventory_journal: InventoryJournalTable
  inventory_file: InventoryFileTable
  field_record: FieldRecordTable
  field_photo: FieldPhotoTable
}
