import { expect, it } from 'vitest'
import { printed, textOf } from '../document.fixture.js'
import { example } from './example.js'
import { inspectionNotice } from './inspection-notice.js'

it('tells the party what it may ask for, by the article as it held', () => {
  expect(textOf(printed(inspectionNotice, example))).toContain(
    '未出示的，可以拒绝检查（《中华人民共和国行政处罚法》（2021年修订）第五十五条）',
  )
})
it('says in English what it says in Chinese', () => {
  expect(textOf(printed(inspectionNotice, example, { language: 'en' }))).toContain(
    'an inspection is held on 19 August 2022',
  )
})
