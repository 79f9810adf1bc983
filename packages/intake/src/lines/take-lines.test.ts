import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { utils, write } from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LineFile } from './line-file.js'
import { takeLines } from './take-lines.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lines-'))
})
afterAll(() => rm(folder, { recursive: true }))

const take = (...names: readonly string[]) =>
  takeLines(
    names.map((name) => join(folder, name)),
    { temporaryFolder: folder, onProgress: () => undefined },
  )

async function linesOf(file: LineFile | undefined): Promise<[number, string][]> {
  const lines: [number, string][] = []
  await file?.read((line, number) => lines.push([number, line]))
  return lines
}

describe('taking in lines', () => {
  it('reads GB18030 and gzip, as often as asked', async () => {
    // 端口 in GB18030
    await writeFile(
      join(folder, 'a.csv'),
      Buffer.from([0x49, 0x50, 0x2c, 0xb6, 0xcb, 0xbf, 0xda, 0x0a, 0x31, 0x2c, 0x32]),
    )
    await writeFile(join(folder, 'b.log.gz'), gzipSync('one\r\ntwo\n'))
    const { files, problems } = await take('a.csv', 'b.log.gz')
    expect(problems).toEqual([])
    const expected = [
      [1, 'IP,端口'],
      [2, '1,2'],
    ]
    expect(await linesOf(files[0])).toEqual(expected)
    expect(await linesOf(files[0])).toEqual(expected)
    expect(files[0]?.head).toContain('端口')
    expect(await linesOf(files[1])).toEqual([
      [1, 'one'],
      [2, 'two'],
    ])
  })

  it('takes syslog with its priority for text', async () => {
    await writeFile(join(folder, 'e.log'), '<134>Mar  1 12:00:00 fw a\n<134>Mar  1 12:00:01 fw b\n')
    const { files, problems } = await take('e.log')
    expect(problems).toEqual([])
    expect(await linesOf(files[0])).toHaveLength(2)
  })

  it('makes lines of the rows of every sheet, dates as they are shown', async () => {
    const book = utils.book_new()
    const sheet = utils.aoa_to_sheet([['IP', '时间'], [], ['1.2.3.4', { t: 'n', v: 44_621.5, z: 'yyyy/m/d h:mm' }]])
    utils.book_append_sheet(book, sheet, '清单')
    await writeFile(join(folder, 'c.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx' }))
    const { files } = await take('c.xlsx')
    expect(files[0]?.source).toMatch(/c\.xlsx!\/清单$/)
    expect(await linesOf(files[0])).toEqual([
      [1, 'IP,时间'],
      [2, ''],
      [3, '1.2.3.4,2022-03-01 12:00:00'],
    ])
  })

  it('names what holds no lines, and what is not there', async () => {
    await writeFile(join(folder, 'd.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2]))
    const { files, problems } = await take('d.png', 'nowhere')
    expect(files).toEqual([])
    expect(problems.map(({ code }) => code).toSorted()).toEqual(['intake.absent', 'intake.foreign.picture'])
  })
})
