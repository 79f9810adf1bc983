import { expect, it } from 'vitest'
import { printed, textOf } from '../document.fixture.js'
import { example } from './example.js'
import { publicNotice } from './public-notice.js'

it('numbers its points in words and says how to give a tip', () => {
  const text = textOf(printed(publicNotice, example))
  expect(text).toContain('一、禁止任何单位和个人从事')
  expect(text).toContain('三、计算机被植入')
  expect(text).toContain('请勿自行进入场所')
})
