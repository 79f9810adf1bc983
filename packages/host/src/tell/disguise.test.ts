import { expect, it } from 'vitest'
import { disguise } from './disguise.js'
import { codesOf, running } from './tell.fixture.js'

it('sees a program with an image that is named like a thread of the kernel', () => {
  expect(codesOf(disguise, running({ name: 'kswapd0', path: '/root/.configrc/a/kswapd0' }))).toEqual([
    'disguise.kernel',
    'disguise.hidden',
  ])
})

it('sees brackets that a program gave itself', () => {
  expect(codesOf(disguise, running({ cmdline: '[kworker/0:1]', residentKib: 9000 }))).toEqual(['disguise.kernel'])
})

it('leaves the threads of the kernel alone', () => {
  expect(codesOf(disguise, running({ name: 'kworker/0:1', cmdline: '', virtualKib: 0, residentKib: 0 }))).toEqual([])
})

it('sees names one slip away', () => {
  expect(codesOf(disguise, running({ name: 'systemmd' }))).toEqual(['disguise.look-alike'])
})

it('leaves honest names alone', () => {
  expect(codesOf(disguise, running({ name: 'systemd-oomd', path: '/usr/lib/systemd/systemd-oomd' }))).toEqual([])
})

it('sees an image in memory alone', () => {
  expect(codesOf(disguise, running({ name: 'x', path: '/dev/shm/.x' }))).toEqual(['disguise.memory', 'disguise.hidden'])
})

it('sees an image that was taken away', () => {
  expect(codesOf(disguise, running({ name: 'x', path: '/root/x (deleted)', onDisk: false }))).toEqual([
    'disguise.deleted',
  ])
})

it('forgives an update and a container', () => {
  expect(codesOf(disguise, { ...running({ name: 'x', path: '/usr/bin/x (deleted)', onDisk: false }) })).toEqual([])
})

it('sees blanks that hide arguments', () => {
  expect(codesOf(disguise, running({ cmdline: `python3${' '.repeat(200)}-o 10.0.0.1:1 -u x` }))).toEqual([
    'disguise.padded',
  ])
})

it('forgives builders in folders for temporary files', () => {
  expect(codesOf(disguise, running({ name: 'main', path: '/tmp/go-build123/b001/exe/main' }))).toEqual([])
})

it('sees files named like threads', () => {
  expect(
    codesOf(disguise, {
      files: [{ path: '/usr/share/[crypto].log', attributes: null, sha256: null, content: null, note: null }],
    }),
  ).toEqual(['disguise.file'])
})

it('leaves names alone that top cut', () => {
  expect(codesOf(disguise, running({ name: 'ksoftirqd+', virtualKib: 0, residentKib: 0 }))).toEqual([])
})
