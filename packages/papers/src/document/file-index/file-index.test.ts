import { expect, it } from 'vitest'
import { printed, rowsOf, textOf } from '../document.fixture.js'
import { example } from './example.js'
import { fileIndex } from './file-index.js'

it('counts the papers and strikes out a number that there is not', () => {
  const paper = printed(fileIndex, example)
  expect(textOf(paper)).toContain('本卷共 3 件')
  expect(rowsOf(paper)[2]?.[1]).toBe('／')
})
