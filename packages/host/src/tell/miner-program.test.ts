import { expect, it } from 'vitest'
import { minerProgram } from './miner-program.js'
import { codesOf, codesOfLine } from './tell.fixture.js'

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

it.each([
  ['metal3d/xmrig:latest', ['program.image']],
  ['xmriger/jenkins:nano', ['program.image']],
  ['someone/unminerxmr', ['program.image']],
  ['kannix/monero-miner', ['program.image']],
  ['sethforprivacy/simple-monerod', []],
  ['nginx:1.27', []],
  ['mineral/water', []],
])('knows images by their names: %s', (image, codes) => {
  const container = {
    name: null,
    image,
    command: [],
    binds: [],
    privileged: false,
    hostNetwork: false,
    hostPid: false,
    environment: [],
    kind: null,
  }
  expect(codesOf(minerProgram, { containers: [container] })).toEqual(codes)
})
