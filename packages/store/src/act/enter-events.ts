import type { ChainWriter, EntryAbout } from '../repository/chain-writer.js'
import { eventOf, type MatterRef, type StoredEvent } from '../repository/events.js'

/**
 * Enters events into the chain: what was done, by whom and when in the entry itself; the events as they are, in which people and places may
 * be named, beside it under a salted hash. Gives the entry's number.
 */
export function enterEvents(
  chain: ChainWriter,
  { matter, matterId }: Pick<MatterRef, 'matter' | 'matterId'>,
  events: readonly StoredEvent[],
  entry: { readonly kind: 'events.added' | 'events.imported'; readonly by: string },
  about: EntryAbout,
): number {
  const done = events.map(({ event: { id, kind, at, actedOn } }) => ({ id, kind, at, actedOn }))
  return chain.addWithPersonal(
    { ...entry, body: { matter, matterId, done } },
    { field: 'events', value: events.map(eventOf) },
    about,
  )
}
