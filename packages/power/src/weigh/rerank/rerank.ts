import type { Features } from '../features.js'
import { treeBias, treeTexts } from './trees.js'
import { leafOf, parseTree } from './tree.js'

const trees = treeTexts.map(parseTree)

/** What the learned trees make of a meter, log-odds on the scale of the additive part. */
export function rerank(features: Features): number {
  let sum = treeBias
  for (const tree of trees) sum += leafOf(tree, features)
  return sum
}

/** How far, in log-odds, the trees may go beyond what the additive part supports. */
export const furthestAbove = 4

/** The trees re-order and lower leads; they raise none beyond what the terms that people can follow support. */
export function combined(additive: number, learned: number): number {
  return Math.min(learned, additive + furthestAbove)
}
