/** One part of the check list: what was seen, and where the proof of it lies. */
export interface CheckListItem {
  readonly state: 'seen' | 'not-seen' | 'not-checked'
  /** Entries of a journal, identifiers of findings or papers. Never empty where something was seen. */
  readonly evidence: readonly string[]
}

/**
 * What mining equipment consists of, by the notices of Guangdong (粤发改能源函〔2022〕683号) and Zhejiang: computing hardware, mining
 * software and a record of access to a pool.
 */
export interface CheckList {
  readonly hardware: CheckListItem
  readonly software: CheckListItem
  readonly poolRecord: CheckListItem
}

/** How many of the three parts were seen and proven. */
export function partsSeen(list: CheckList): number {
  return [list.hardware, list.software, list.poolRecord].filter(isProven).length
}

function isProven(item: CheckListItem): boolean {
  return item.state === 'seen' && item.evidence.length > 0
}
