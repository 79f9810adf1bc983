import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { systemCause } from './system-cause.js'

function thrown(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

it('says in words why a file cannot be read or written', () => {
  const absent = thrown(() => readFileSync('/nowhere/a'))
  expect(systemCause(absent).en).toBe('there is no such file or folder')
  expect(systemCause(absent).zh).toBe('没有这个文件或文件夹')
  const homeless = thrown(() => writeFileSync('/nowhere/a', ''))
  expect(systemCause(homeless, 'write').en).toBe('the folder that it should lie in does not exist')
  expect(systemCause(thrown(() => readFileSync('/'))).en).toBe('it is a folder, not a file')
})

it('hands on what it has no words for', () => {
  expect(systemCause(new Error('strange')).en).toBe('strange')
})
