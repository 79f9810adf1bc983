import { expect, it } from 'vitest'
import { printed, refused, textOf } from '../document.fixture.js'
import { example } from './example.js'
import { zeroReport } from './zero-report.js'

it('reports nothing found together with what was done to find it', () => {
  const text = textOf(printed(zeroReport, example))
  expect(text).toContain('2022年10月3日至2022年10月9日，我县未发现新的')
  expect(refused(zeroReport, example, { work: '' })).toMatchObject([{ field: 'work' }])
})
