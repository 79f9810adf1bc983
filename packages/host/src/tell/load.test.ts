import { expect, it } from 'vitest'
import { load } from './load.js'
import { codesOf, running } from './tell.fixture.js'

it('sees load from a folder for temporary files', () => {
  expect(codesOf(load, running({ name: 'docker', path: '/tmp/docker', cpuPct: 99.7 }))).toEqual(['load.temporary'])
})

it('sees load of a thread of the kernel that has an image', () => {
  expect(codesOf(load, running({ name: 'kswapd0', path: '/opt/kswapd0', cpuPct: 380 }))).toEqual(['load.disguised'])
})

it('sees a program of Windows at work on nothing', () => {
  expect(
    codesOf(load, { ...running({ name: 'InstallUtil.exe', cmdline: 'InstallUtil.exe', cpuPct: 90 }), os: 'windows' }),
  ).toEqual(['load.hollow'])
})

it('leaves encoders, builders and backups alone', () => {
  expect(
    codesOf(load, {
      processes: [
        ...(running({ name: 'ffmpeg', cpuPct: 323 }).processes ?? []),
        ...(running({ name: 'cc1plus', path: '/usr/lib/gcc/cc1plus', cpuPct: 99 }).processes ?? []),
        ...(running({ name: 'xz', cpuPct: 100 }).processes ?? []),
      ],
    }),
  ).toEqual([])
})

it('sees load that lasts, by the processor time alone', () => {
  expect(codesOf(load, running({ name: 'test', path: '/tmp/test', cpuSeconds: 79_800 }))).toEqual([
    'load.temporary',
    'load.long',
  ])
  expect(codesOf(load, running({ name: 'test', path: '/tmp/test', cpuSeconds: 79_800, elapsedSeconds: 9e6 }))).toEqual(
    [],
  )
})
