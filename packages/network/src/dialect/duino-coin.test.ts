import { expect, it } from 'vitest'
import { asked, hex, silent } from './dialect.fixture.js'
import { duinoCoin } from './duino-coin.js'

const read = (text: string, dialogue = silent) => duinoCoin.read({ kind: 'line', text }, dialogue)

it('Duino-Coin is proven by a class of difficulty that it has, or by two sums and a difficulty', () => {
  expect(read('JOB,ana,MEDIUM,')).toMatchObject({ act: 'login', proof: true, facts: { coin: 'DUCO', account: 'ana' } })
  expect(read(`${hex(40)},${hex(40)},120`)).toMatchObject({ act: 'job', proof: true })
})

it('is not proven by lines of other systems', () => {
  expect(read('JOB,17,print,report.pdf')?.proof).toBe(false)
  expect(read('a,b,5')).toBeNull()
  expect(read(`${hex(40)},${hex(39)},120`)?.proof ?? false).toBe(false)
  expect(read('GOOD')).toBeNull()
  expect(read('GOOD', asked('share'))).toMatchObject({ act: 'accepted', proof: false })
  expect(read('BAD', asked('share'))).toMatchObject({ act: 'refused' })
})
