import { openSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Language } from '@davylamp/finding'
import { sayRecordsIn } from '../text-records.js'
import { sayCannotWrite } from './cannot-write.js'

function said(error: unknown, language: Language): string {
  const lines: string[] = []
  const io = { out: () => undefined, err: (text: string) => lines.push(text), environment: {}, watched: false }
  sayCannotWrite(error, 'backup.gz', { io, say: sayRecordsIn(language), language })
  return lines.join('')
}

function missingFolder(): unknown {
  try {
    return openSync(join(import.meta.dirname, 'no-such-folder', 'backup.gz'), 'w')
  } catch (error) {
    return error
  }
}

it('says in words why a file could not be written, never the code of the system', () => {
  expect(said(missingFolder(), 'en')).toBe(
    'backup.gz could not be written (the folder that it should lie in does not exist).\n',
  )
  expect(said(missingFolder(), 'zh')).toBe('backup.gz 无法写入（所在的文件夹不存在）。\n')
})

it('throws on what was not said by the system', () => {
  const ours = new TypeError('ours')
  expect(() => said(ours, 'en')).toThrow(ours)
})
