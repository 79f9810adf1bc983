import { expect, it } from 'vitest'
import { compose } from '../../compose/compose.js'
import { printed } from '../document.fixture.js'
import { exampleMachines } from '../example-parts.js'
import { example } from './example.js'
import { seizureDecision } from './seizure-decision.js'

it('names its basis as it held, and how many machines in figures and in words', () => {
  const said = printed(seizureDecision, example).blocks.flatMap((one) => (one.block === 'paragraph' ? [one.text] : []))
  expect(said.join('')).toContain('《无证无照经营查处办法》（国务院令第684号）第十一条')
  expect(said.join('')).toContain('211 台（贰佰壹拾壹台）')
})

it('has a row for each of 217 machines, over so many pages as they take', () => {
  const values = { ...example.values, machines: exampleMachines(217) }
  const { blocks, pages } = printed(seizureDecision, { ...example, values })
  expect(blocks.find((one) => one.block === 'table')?.rows).toHaveLength(217)
  expect(pages).toBeGreaterThan(6)
})

it('is refused by an article that was not in force on the day, with the field that names it', () => {
  const basis = [{ instrument: 'virtual-currency-risk-notice-2026' }]
  const composed = compose(
    seizureDecision,
    { ...example.values, basis },
    { language: 'zh', body: example.body, draft: true },
  )
  expect('problems' in composed && composed.problems).toMatchObject([{ code: 'law.refused', field: 'basis' }])
  expect('problems' in composed && composed.problems[0].zh).toContain('“查封（扣押）依据”（basis）不能引用')
})
