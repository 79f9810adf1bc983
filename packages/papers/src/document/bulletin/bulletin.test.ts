import { expect, it } from 'vitest'
import { printed, textOf } from '../document.fixture.js'
import { example } from './example.js'
import { bulletin } from './bulletin.js'

it('says which issue it is, and who gets it', () => {
  const paper = printed(bulletin, example)
  expect(textOf(paper)).toContain('（第 7 期）')
  expect(paper.blocks.at(-1)).toMatchObject({ block: 'tail', copiesTo: '各乡镇人民政府，县直有关单位' })
})
