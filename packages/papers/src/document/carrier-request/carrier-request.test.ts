import { expect, it } from 'vitest'
import { printed, refused, rowsOf } from '../document.fixture.js'
import { example } from './example.js'
import { carrierRequest } from './carrier-request.js'

it('asks with port, time and zone, without which the wrong line would be named', () => {
  expect(rowsOf(printed(carrierRequest, example))[0]).toEqual([
    '1',
    '203.0.113.7',
    '51234',
    '2022-08-01 03:20:11',
    'UTC+8',
    '198.51.100.9:3333',
  ])
  expect(
    refused(carrierRequest, example, { asked: [{ address: '203.0.113.7', time: 'x', zone: 'UTC+8' }] }),
  ).toMatchObject([{ field: 'asked[1].port' }])
})
