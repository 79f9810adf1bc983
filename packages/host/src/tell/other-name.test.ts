import { expect, it } from 'vitest'
import { otherName } from './other-name.js'
import { codesOf, running } from './tell.fixture.js'

it('sees an image that says it is another', () => {
  expect(codesOf(otherName, running({ path: '/opt/m/worker', cmdline: 'python3 -o x' }))).toEqual(['disguise.other'])
})

it('leaves versions alone', () => {
  expect(codesOf(otherName, running({ path: '/usr/bin/python3.11', cmdline: 'python3 a.py' }))).toEqual([])
})

it('sees a part of Windows outside its folder', () => {
  expect(codesOf(otherName, { ...running({ path: 'C:\\Users\\a\\AppData\\svchost.exe' }), os: 'windows' })).toEqual([
    'disguise.outside',
  ])
})

it('leaves it alone inside', () => {
  expect(codesOf(otherName, { ...running({ path: 'C:\\Windows\\System32\\svchost.exe' }), os: 'windows' })).toEqual([])
})
