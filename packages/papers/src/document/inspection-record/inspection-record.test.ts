import { expect, it } from 'vitest'
import { compose } from '../../compose/compose.js'
import { printed } from '../document.fixture.js'
import { developmentReform, taskForce } from '../example-parts.js'
import { example } from './example.js'
import { inspectionRecord } from './inspection-record.js'

it('lists machine by machine what was found, with a place to sign for everybody', () => {
  const { blocks } = printed(inspectionRecord, example)
  expect(blocks.find((one) => one.block === 'signatures')).toMatchObject({
    places: ['当事人', '检查人员', '记录人', '见证人'],
  })
  const table = blocks.find((one) => one.block === 'table')
  expect(table?.rows).toHaveLength(36)
  expect(table?.rows[5]).toContain('停机')
  expect(blocks).toContainEqual({ block: 'paragraph', text: '现场清点设备 36 台，逐台登记如下。' })
})

it('strikes out the boxes that stay empty', () => {
  const values = { ...example.values, 'meter-reading': '' }
  const boxes = printed(inspectionRecord, { ...example, values }).blocks.flatMap((one) =>
    one.block === 'fields' ? one.rows.flat() : [],
  )
  expect(boxes).toContainEqual({ label: '表计示数', value: '／' })
})

it('is not made with one certified officer, and says which field lacks the other', () => {
  const values = {
    ...example.values,
    officers: [
      { name: '李玥', certificate: '川QX-0001' },
      { name: '王昇', certificate: '' },
    ],
  }
  const composed = compose(inspectionRecord, values, { language: 'zh', body: example.body, draft: true })
  expect('problems' in composed && composed.problems).toMatchObject([{ code: 'officers.few', field: 'officers' }])
})

it('is never issued by a coordinating body; by one whose power is not set yet only as a draft', () => {
  const by = (body: typeof taskForce, draft: boolean) => {
    const composed = compose(inspectionRecord, example.values, { language: 'zh', body, draft })
    return 'problems' in composed ? composed.problems.map(({ code }) => code) : []
  }
  expect(by(taskForce, true)).toEqual(['body.forbidden'])
  expect(by(developmentReform, true)).toEqual([])
  expect(by(developmentReform, false)).toEqual(['body.configure'])
})
