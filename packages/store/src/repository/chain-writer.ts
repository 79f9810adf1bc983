import {
  canonicalJson,
  type ChainTip,
  type EntryDraft,
  extendChain,
  type Json,
  newPersonalValue,
  personalRef,
  type PersonalValue,
  type SealedEntry,
} from '@davylamp/journal'
import { sql } from 'kysely'
import { textList } from './text-list.js'
import { momentNow } from '../clock.js'
import type { JournalChainTable } from '../schema/table/journal.js'
import type { Work } from '../transaction.js'
import { StoreError } from '../store-error.js'
import { say } from '../texts.js'

/** Whom and what an entry is about, for finding it again. */
export interface EntryAbout {
  readonly matterId?: string
  readonly personId?: string
}

interface Pending extends EntryAbout {
  readonly sealed: SealedEntry
  /** What the entry holds only a salted hash of. */
  readonly personal?: PersonalValue
}

/**
 * Continues the journal of one body within a transaction. Whoever holds one is the only writer of that body's records until the
 * transaction ends: what he reads under it stays true.
 */
export class ChainWriter {
  readonly bodyId: string
  readonly #trx: Work
  #tip: ChainTip | undefined
  #pending: Pending[] = []

  private constructor(trx: Work, bodyId: string, tip: ChainTip | undefined) {
    this.#trx = trx
    this.bodyId = bodyId
    this.#tip = tip
  }

  /** Waits until the chain is free and takes it. */
  static async take(trx: Work, bodyId: string): Promise<ChainWriter> {
    const chain = () =>
      trx.selectFrom('journal_chain').selectAll().where('body_id', '=', bodyId).forUpdate().executeTakeFirst()
    const row = (await chain()) ?? (await ChainWriter.#takeFirst(trx, bodyId, chain))
    return new ChainWriter(trx, bodyId, row && tipOf(row))
  }

  /** There is no chain yet: the body itself is held, so that only one begins it. */
  static async #takeFirst<Row>(trx: Work, bodyId: string, chain: () => Promise<Row>): Promise<Row> {
    // no key: rows that refer to the body may be added meanwhile
    const body = await trx.selectFrom('body').select('body_id').where('body_id', '=', bodyId).forNoKeyUpdate().execute()
    if (body.length === 0) throw new StoreError(say('unknown-body', { body: bodyId }))
    return chain()
  }

  /** Adds an entry; it is written by {@link flush}. Gives its number. */
  add(draft: EntryDraft, about: EntryAbout = {}): number {
    const { entries, tip } = extendChain(this.#tip, [draft], momentNow(), ['davylamp'])
    this.#tip = tip
    for (const sealed of entries) this.#pending.push({ ...about, sealed })
    return tip.seq
  }

  /** Adds an entry that holds a value only as a salted hash, in a field of its body; the value stands beside the chain and can be erased. */
  addWithPersonal(
    { body, ...draft }: EntryDraft & { readonly body: { readonly [field: string]: Json } },
    { field, value }: { readonly field: string; readonly value: Json },
    about: EntryAbout = {},
  ): number {
    const personal = newPersonalValue(field, value)
    const seq = this.add({ ...draft, body: { ...body, [field]: { ...personalRef(personal) } } }, about)
    const last = this.#pending.at(-1)
    if (last === undefined) throw new Error('The entry that was just added is gone.')
    this.#pending[this.#pending.length - 1] = { ...last, personal }
    return seq
  }

  /** Writes what was added; must be called before the transaction ends. */
  async flush(): Promise<void> {
    const tip = this.#tip
    if (this.#pending.length === 0 || tip === undefined) return
    const entries = this.#pending
    this.#pending = []
    const column = <Value>(of: (one: Pending) => Value) => entries.map(of)
    const { journal, seq, sha256, sm3, session, clock, opened_ms, at_ms, elapsed_ms } = rowOf(tip)
    await sql`with entries as (
      insert into journal_entry (body_id, seq, at, kind, matter_id, person_id, line)
      select ${this.bodyId}, * from rows from (unnest(
        ${column(({ sealed }) => sealed.entry.seq)}::bigint[],
        ${column(({ sealed }) => sealed.entry.at)}::timestamptz[],
        ${column(({ sealed }) => sealed.entry.kind)}::text[],
        ${column(({ matterId }) => matterId ?? null)}::text[],
        ${column(({ personId }) => personId ?? null)}::text[]),
        json_array_elements_text(${textList(column(({ sealed }) => sealed.line))}::json)))
      insert into journal_chain (body_id, journal, seq, sha256, sm3, session, clock, opened_ms, at_ms, elapsed_ms)
      values (${this.bodyId}, ${journal}, ${seq}, ${sha256}, ${sm3}, ${session}, ${clock}, ${opened_ms}, ${at_ms}, ${elapsed_ms})
      on conflict (body_id) do update set journal = excluded.journal, seq = excluded.seq, sha256 = excluded.sha256,
        sm3 = excluded.sm3, session = excluded.session, clock = excluded.clock, opened_ms = excluded.opened_ms,
        at_ms = excluded.at_ms, elapsed_ms = excluded.elapsed_ms`.execute(this.#trx)
    await this.#writePersonal(entries)
  }

  async #writePersonal(entries: readonly Pending[]): Promise<void> {
    const kept = entries.flatMap(({ sealed, personal, matterId }) =>
      personal === undefined ? [] : [{ seq: sealed.entry.seq, personal, matterId: matterId ?? null }],
    )
    if (kept.length === 0) return
    await sql`insert into journal_personal (body_id, personal, seq, matter_id, document)
      select ${this.bodyId}, * from rows from (unnest(
        ${kept.map(({ personal }) => personal.personal)}::text[],
        ${kept.map(({ seq }) => seq)}::bigint[],
        ${kept.map(({ matterId }) => matterId)}::text[]),
        json_array_elements_text(${textList(kept.map(({ personal }) => canonicalJson(personal)))}::json))`.execute(
      this.#trx,
    )
  }
}

function tipOf({ body_id: _body, opened_ms, at_ms, elapsed_ms, ...same }: JournalChainTable): ChainTip {
  return { ...same, openedMs: opened_ms, atMs: at_ms, elapsedMs: elapsed_ms }
}

function rowOf({ openedMs, atMs, elapsedMs, ...same }: ChainTip): Omit<JournalChainTable, 'body_id'> {
  return { ...same, opened_ms: openedMs, at_ms: atMs, elapsed_ms: elapsedMs }
}
