import { expect, it } from 'vitest'
import { trojanProgram } from './trojan-program.js'
import { codesOf, running } from './tell.fixture.js'

it('knows the name of a trojan', () => {
  expect(codesOf(trojanProgram, running({ name: 'kinsing', path: '/tmp/kinsing' }))).toEqual(['program.trojan'])
})

it('passes over others', () => {
  expect(codesOf(trojanProgram, running({ name: 'nginx', path: '/usr/sbin/nginx' }))).toEqual([])
})
