import { expect, it } from 'vitest'
import { printed, refused, rowsOf } from '../document.fixture.js'
import { example } from './example.js'
import { electronicDataList } from './electronic-data-list.js'

it('gives each file both hashes in full', () => {
  const [row] = rowsOf(printed(electronicDataList, example))
  expect(row).toEqual(['1', 'screens.zip', '图片', 'ZIP', '1,048,576', 'ab'.repeat(32), 'cd'.repeat(32)])
})
it('takes no file without its hash', () => {
  expect(refused(electronicDataList, example, { files: [{ name: 'x.pcap' }] })).toMatchObject([
    { code: 'field.missing', field: 'files[1].sha256' },
  ])
})
