import { expect, it } from 'vitest'
import { printed, textOf } from '../document.fixture.js'
import { example } from './example.js'
import { revisitRecord } from './revisit-record.js'

it('says whether mining is back', () => {
  expect(textOf(printed(revisitRecord, example))).toContain('是，共 3 台')
  expect(textOf(printed(revisitRecord, { ...example, values: { ...example.values, 'machines-back': 0 } }))).toContain(
    '恢复“挖矿”：否',
  )
})
