import { expect, it } from 'vitest'
import { printed, refused, rowsOf, textOf } from '../document.fixture.js'
import { example } from './example.js'
import { preservationNotice } from './preservation-notice.js'

it('stands on article 56 and lists what is preserved', () => {
  const paper = printed(preservationNotice, example)
  expect(textOf(paper)).toContain('《中华人民共和国行政处罚法》（2021年修订）第五十六条')
  expect(rowsOf(paper)).toHaveLength(6)
})
it('does not end before it begins', () => {
  expect(refused(preservationNotice, example, { to: '2022-08-01' })).toMatchObject([
    { code: 'field.order', field: 'to' },
  ])
})
