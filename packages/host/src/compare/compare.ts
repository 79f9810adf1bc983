import type { Picture } from '../picture.js'
import { type Item, itemsOf } from './item.js'

/** What became of one item between two snapshots. */
export interface Fate {
  readonly item: Item
  /** `unseen`: the later snapshot could not look where it was. */
  readonly is: 'gone' | 'there' | 'new' | 'unseen'
}

/** What two snapshots of one host say of its clean-up. */
export interface Comparison {
  /**
   * - `clean`: nothing of what was there is left, nothing came, and the later look saw as much as the earlier one
   * - `residual`: nothing runs, but something is left that may start it again
   * - `returned`: something runs or is connected
   * - `unproven`: nothing was found, but the later look could not see everything
   */
  readonly outcome: 'clean' | 'residual' | 'returned' | 'unproven'
  readonly fates: readonly Fate[]
  /** What the later look did not see and the earlier one did not miss. */
  readonly blind: readonly string[]
  /** The two are not of one host, by their names. */
  readonly otherHost: boolean
}

const running: ReadonlySet<Item['kind']> = new Set(['process', 'socket', 'container'])

/** Holds a later snapshot against an earlier one, item by item. */
export function comparePictures(before: Picture, after: Picture): Comparison {
  const earlier = itemsOf(before)
  const later = new Map(itemsOf(after).map((item) => [item.key, item]))
  const known = new Set(earlier.map(({ key }) => key))
  const blind = after.notCollected.filter((what) => !before.notCollected.includes(what))
  const noProcesses = before.processes.length > 0 && after.processes.length === 0
  const fates: Fate[] = earlier.map((item) => {
    if (later.has(item.key)) return { item, is: 'there' }
    return { item, is: isUnseen(item, blind, noProcesses) ? 'unseen' : 'gone' }
  })
  for (const item of later.values()) if (!known.has(item.key)) fates.push({ item, is: 'new' })
  const left = fates.filter(({ is }) => is === 'there' || is === 'new')
  const outcome = left.some(({ item }) => running.has(item.kind))
    ? 'returned'
    : left.length > 0
      ? 'residual'
      : blind.length > 0 || noProcesses
        ? 'unproven'
        : 'clean'
  return { outcome, fates, blind, otherHost: before.subject.id !== after.subject.id }
}

/** Whether the later look could not see the place of an item: its file, its folder, or the processes at all. */
function isUnseen({ kind, label }: Item, blind: readonly string[], noProcesses: boolean): boolean {
  if (kind === 'process') return noProcesses
  return blind.some((what) => what.startsWith('/') && label.startsWith(what))
}
