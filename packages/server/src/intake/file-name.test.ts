import { expect, it } from 'vitest'
import { safeName } from './file-name.js'

it('keeps names of files and folders, and none that leads out', () => {
  expect(safeName('读数/2022.csv')).toBe('读数/2022.csv')
  expect(safeName('a\\b.csv')).toBe('a/b.csv')
  expect(safeName('/etc/passwd')).toBe('etc/passwd')
  for (const bad of ['', '..', 'a/../../b', 'a\u0000b', 'x'.repeat(300), '/'.repeat(5)])
    expect(safeName(bad), bad).toBeNull()
})
