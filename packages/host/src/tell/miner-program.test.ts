import { expect, it } from 'vitest'
import { minerProgram } from './miner-program.js'
import { codesOfLine } from './tell.fixture.js'

it.each([
  ['./xmrig --help', ['program.started']],
  ['sudo nohup /opt/x/cpuminer-avx2 -c a.json', ['program.started']],
  ['C:\\\\Users\\\\a\\\\xmrig.exe', ['program.started']],
  ['./miner --algo ethash', ['program.word']],
])('is told by %s', (line, codes) => {
  expect(codesOfLine(minerProgram, line)).toEqual(codes)
})

it.each([
  ['pkill -9 xmrig'],
  ['ps aux | grep xmrig'],
  ['rm -rf /root/c3pool/xmrig'],
  ['vim xmrig.md'],
  ['minerva --start'],
  ['process-miner run'],
])('is not told by %s', (line) => {
  expect(codesOfLine(minerProgram, line)).toEqual([])
})
