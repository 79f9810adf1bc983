import { describe, expect, it } from 'vitest'
import { combined, furthestAbove } from './rerank.js'
import { leafOf, parseTree, TreeError } from './tree.js'
import { treeTexts } from './trees.js'

describe('trees', () => {
  it('lead to the leaf that the features choose', () => {
    const tree = parseTree('a.b<0.7?-0.1:(c.d<4?0.02:0.3)')
    expect(leafOf(tree, { 'a.b': 0.5, 'c.d': 9 })).toBe(-0.1)
    expect(leafOf(tree, { 'a.b': 0.7, 'c.d': 3.9 })).toBe(0.02)
    expect(leafOf(tree, { 'a.b': 0.9, 'c.d': 4 })).toBe(0.3)
  })

  it('count a missing number as below', () => {
    expect(leafOf(parseTree('a<-5?1:2'), {})).toBe(1)
  })

  it('name the place where a text is no tree', () => {
    for (const text of ['', 'a<1', 'a<1?2', 'a<1?(2:3', 'a<1?2:3)']) expect(() => parseTree(text)).toThrow(TreeError)
  })

  it('can all be read as they are shipped', () => {
    expect(treeTexts.length).toBeGreaterThan(50)
    for (const text of treeTexts) expect(() => parseTree(text)).not.toThrow()
  })

  it('never raise a meter far beyond what the terms support, and may lower it', () => {
    expect(combined(-3, 5)).toBe(-3 + furthestAbove)
    expect(combined(2, -1)).toBe(-1)
  })
})
