import { expect, it } from 'vitest'
import type { Encoding } from '../recognise/encoding.js'
import { LineSplitter } from './split-lines.js'

function split(bytes: Uint8Array, encoding: Encoding, chunk: number): string[] {
  const lines: string[] = []
  const splitter = new LineSplitter(
    (line) => lines.push(line),
    () => lines.push('too long'),
    encoding,
  )
  for (let at = 0; at < bytes.length; at += chunk) splitter.take(bytes.subarray(at, at + chunk))
  splitter.finish()
  return lines
}

it.each([1, 2, 3, 1000])('cuts every encoding into lines, in chunks of %i', (chunk) => {
  const text = '\ufeff端口\r\n\nŊ a\nlast'
  const expected = ['端口', '', 'Ŋ a', 'last']
  expect(split(Buffer.from(text), 'utf-8', chunk)).toEqual(expected)
  // Ŋ is U+014A: its two bytes hold a 0x0a in neither order, Ċ (U+010A) does
  const wide = Buffer.from(text.replace('Ŋ', 'Ċ'), 'utf16le')
  expect(split(wide, 'utf-16le', chunk)).toEqual(['端口', '', 'Ċ a', 'last'])
  expect(split(Buffer.from(wide).swap16(), 'utf-16be', chunk)).toEqual(['端口', '', 'Ċ a', 'last'])
  // 端口 in GB18030
  expect(split(Uint8Array.of(0xb6, 0xcb, 0xbf, 0xda, 0x0a, 0x61), 'gb18030', chunk)).toEqual(['端口', 'a'])
})
