import type { ApiFieldRecord, ApiSync } from '@davylamp/server'

/** A visit as it was taken onto the device. */
export interface VisitOnDevice {
  readonly visitId: string
  readonly bodyId: string
  readonly caseId: string
  readonly title: string
  readonly plannedFor: string
  readonly leadingBodyId: string
  /** Numbers of the officers' certificates, as the plan names them. */
  readonly certificates: readonly string[]
  /** Things to be looked at. */
  readonly items: readonly string[]
  /** How many machines are expected; null where nobody knows. */
  readonly expected: number | null
}

export type SyncItem = ApiSync['items'][number]
export type SentEvent = Extract<SyncItem, { what: 'event' }>['event']
export type RecordKind = ApiFieldRecord['kind']
export type RecordData<Kind extends RecordKind> = Extract<ApiFieldRecord, { kind: Kind }>['data']
export type RecordOf<Kind extends RecordKind> = Extract<ApiFieldRecord, { kind: Kind }>

/** Why the office did not take an item. */
export interface ItemProblem {
  readonly code: string
  readonly zh: string
  readonly en: string
  readonly overridable: boolean
}

/** What stands in the box of an item. */
export interface SealedItem {
  readonly item: SyncItem
  readonly problem: ItemProblem | null
}

/** How far the chain of the device's records goes. */
export interface Head {
  readonly seq: number
  readonly sha256: string | null
  readonly order: number
}
