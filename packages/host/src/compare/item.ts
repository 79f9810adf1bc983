import { judge } from '../judge/judge.js'
import { weigh } from '../judge/weigh.js'
import { emptyPicture, type Picture } from '../picture.js'
import { seen } from '../seen.js'

/** What an item of a host is, in the order in which it is safely taken away. */
export const itemKinds = [
  'preload',
  'cron',
  'unit',
  'startup',
  'task',
  'wmi',
  'registry',
  'profile',
  'container',
  'process',
  'socket',
  'file',
  'config',
] as const
export type ItemKind = (typeof itemKinds)[number]

/** One thing on a host that speaks for mining or keeps it coming back. */
export interface Item {
  readonly kind: ItemKind
  /** The same thing in another snapshot has the same key: numbers of processes and times are no part of it. */
  readonly key: string
  readonly label: string
  /** Log-odds that it has by itself. */
  readonly weight: number
  /** Locked against changes: it must be unlocked before it can be taken away. */
  readonly locked: boolean
}

/** From here on an item is named by itself. Ending an honest process does harm, so more is asked of it. */
const leastWeight = 0.8
const leastProcessWeight = 1.6

/** Everything in a picture that speaks for mining by itself, strongest kinds of persistence first. */
export function itemsOf(picture: Picture): readonly Item[] {
  const items: Item[] = []
  for (const { kind, label, key, part, locked = false } of partsOf(picture)) {
    const alone = seen({ ...emptyPicture, os: picture.os, time: null, subject: picture.subject, ...part })
    const { total } = weigh(alone)
    if (total >= (kind === 'process' ? leastProcessWeight : leastWeight) && judge(alone)?.stage !== 'dual-use')
      items.push({ kind, key: `${kind} ${key}`, label, weight: total, locked })
  }
  const kept = new Map(items.map((item) => [item.key, item]))
  return [...kept.values()].sort((a, b) => itemKinds.indexOf(a.kind) - itemKinds.indexOf(b.kind))
}

interface Part {
  readonly kind: ItemKind
  readonly key: string
  readonly label: string
  readonly part: Partial<Picture>
  readonly locked?: boolean
}

function* partsOf(picture: Picture): Generator<Part> {
  for (const row of picture.commands) {
    if (row.place === 'history' || row.place === 'session' || row.place === 'container' || row.place === 'unit')
      continue
    yield {
      kind: row.place,
      key: `${row.where ?? ''} ${row.text}`,
      label: `${row.where ?? ''} ${row.text}`.trim().slice(0, 200),
      part: { commands: [row] },
    }
  }
  for (const row of picture.units)
    yield {
      kind: 'unit',
      key: row.path,
      label: `${row.path} ${row.exec.join(' ; ')}`.slice(0, 200),
      part: { units: [row] },
    }
  for (const row of picture.registry)
    yield {
      kind: 'registry',
      key: row.key,
      label: `${row.key} ${row.value ?? ''}`.slice(0, 200),
      part: { registry: [row] },
    }
  for (const row of picture.containers)
    yield {
      kind: 'container',
      key: `${row.image} ${row.command.join(' ')}`,
      label: `${row.image} ${row.command.join(' ')}`.slice(0, 200),
      part: { containers: [row] },
    }
  for (const row of picture.processes) {
    const what = row.path ?? row.cmdline ?? row.name ?? '?'
    yield {
      kind: 'process',
      key: `${row.path ?? row.name ?? ''} ${row.cmdline ?? ''}`,
      label: `${row.pid ?? ''} ${row.cmdline === null || row.cmdline === '' ? what : row.cmdline}`.trim().slice(0, 200),
      part: { processes: [row] },
    }
  }
  for (const row of picture.sockets)
    yield {
      kind: 'socket',
      key: `${row.remoteHost ?? row.remoteAddress}:${row.remotePort}`,
      label: `${row.remoteHost ?? row.remoteAddress}:${row.remotePort}`,
      part: { sockets: [row] },
    }
  for (const row of picture.files)
    yield {
      kind: 'file',
      key: row.path,
      label: row.path,
      part: { files: [row] },
      locked: /i/.test((row.attributes ?? '').slice(0, 24)),
    }
  for (const row of picture.configs)
    yield { kind: 'config', key: row.where, label: row.where, part: { configs: [row] } }
}
