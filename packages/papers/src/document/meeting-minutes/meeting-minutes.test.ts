import { expect, it } from 'vitest'
import { printed, rowsOf } from '../document.fixture.js'
import { example } from './example.js'
import { meetingMinutes } from './meeting-minutes.js'

it('says who does what until when', () => {
  expect(rowsOf(printed(meetingMinutes, example))[1]).toEqual([
    '2',
    '十月开展“回头看”，不事先通知',
    '县节能监察大队',
    '2022年10月31日',
  ])
})
