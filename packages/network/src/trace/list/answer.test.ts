import { expect, it } from 'vitest'
import { WallClock } from '../../time/wall-clock.js'
import { answerCells, answerRoles } from './answer.js'
import { readList } from './read-list.js'

const headings = Object.fromEntries(answerRoles.map((role) => [role, `new ${role}`])) as Parameters<
  typeof answerCells
>[2]
const texts = {
  result: 'one',
  inside_address: '10.0.0.5',
  mac: '',
  host_name: '',
  user: 'u',
  attached_to: '',
  note: 'n',
}

it("fills the sender's empty columns and puts the others behind his last", () => {
  const text = '序号,IP,时间,使用人,备注,内网IP\n1,1.2.3.4,2022-03-01,,急,\n2,1.2.3.5,2022-03-01,,,'
  const list = readList('x', text.split('\n'), null, new WallClock('UTC', 0))
  const cells =
    list === null
      ? []
      : answerCells(
          list,
          [
            { line: 2, texts },
            { line: 3, texts },
          ],
          headings,
        )
  const inLine = (line: number) =>
    cells.filter((cell) => cell.line === line).map(({ column, text: t }) => `${column} ${t}`)
  // the note column holds the sender's own words
  expect(inLine(1)).toEqual(['6 new result', '7 new note'])
  expect(inLine(2)).toEqual(['6 one', '5 10.0.0.5', '3 u', '7 n'])
})
