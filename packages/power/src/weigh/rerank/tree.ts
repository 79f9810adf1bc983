import type { Features } from '../features.js'

/** A small decision tree: a number, or a question and the two ways to go on. */
export type Tree =
  | number
  | { readonly feature: string; readonly threshold: number; readonly below: Tree; readonly above: Tree }

/** Thrown when the shipped trees are damaged: a broken promise of our own. */
export class TreeError extends Error {
  override name = 'TreeError' as const
}

/**
 * Reads a tree from its text, `feature<threshold?below:above`, the inner ones in brackets.
 *
 * @example parseTree('floor.share<0.7?-0.1:(added.clarity<4?0.02:0.3)')
 */
export function parseTree(text: string): Tree {
  let at = 0
  const tree = (): Tree => {
    const part = /^[^?:()]+/.exec(text.slice(at))?.[0] ?? ''
    at += part.length
    const [feature, threshold] = part.split('<')
    if (threshold === undefined || feature === undefined) {
      const value = Number(part)
      if (part === '' || Number.isNaN(value)) throw new TreeError(`no number at ${at} of ${text}`)
      return value
    }
    expect('?')
    const below = branch()
    expect(':')
    return { feature, threshold: Number(threshold), below, above: branch() }
  }
  const branch = (): Tree => {
    if (text[at] !== '(') return tree()
    expect('(')
    const inner = tree()
    expect(')')
    return inner
  }
  const expect = (character: string): void => {
    if (text[at] !== character) throw new TreeError(`expected ${character} at ${at} of ${text}`)
    at++
  }
  const read = tree()
  if (at !== text.length) throw new TreeError(`unread text at ${at} of ${text}`)
  return read
}

/** Value of the leaf that the features lead to; a missing number counts as below every threshold. */
export function leafOf(tree: Tree, features: Features): number {
  let node = tree
  while (typeof node !== 'number') node = (features[node.feature] ?? NaN) >= node.threshold ? node.above : node.below
  return node
}
