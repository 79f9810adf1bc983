import { expect, it } from 'vitest'
import { msr } from './msr.js'
import { codesOfLine } from './tell.fixture.js'

it.each([
  ['modprobe msr allow_writes=on', ['msr.writes']],
  ['echo on > /sys/module/msr/parameters/allow_writes', ['msr.writes']],
  ['wrmsr -a 0x1a4 0xf', ['msr.prefetch']],
  ['sysctl -w vm.nr_hugepages=1168', ['msr.pages']],
])('is told by %s', (line, codes) => {
  expect(codesOfLine(msr, line)).toEqual(codes)
})

it.each([['modprobe msr'], ['rdmsr 0x1a4'], ['sysctl vm.swappiness=10']])('is not told by %s', (line) => {
  expect(codesOfLine(msr, line)).toEqual([])
})
