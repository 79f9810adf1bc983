import { describe, expect, it } from 'vitest'
import { isTrojanName } from './trojans.js'
import { isMinerOption, isMiningAlgorithm, minerFamilyOf } from './software.js'

describe('the family of a program', () => {
  it.each([
    ['xmrig', 'XMRig'],
    ['XMRig.exe', 'XMRig'],
    ['xmrig-6.21.0', 'XMRig'],
    ['xmrig-6.21.3-linux-static-x64.tar.gz', 'XMRig'],
    ['ccminer-8.21', 'ccminer'],
    ['ccminer-x64', 'ccminer'],
    ['minerd', 'cpuminer'],
    ['cpuminer-sse2', 'cpuminer'],
    ['SRBMiner-MULTI', 'SRBMiner'],
    ['t-rex', 'T-Rex'],
  ])('is known from %s', (program, family) => {
    expect(minerFamilyOf(program)?.name).toBe(family)
  })

  it.each(['miner', 'bash', 'x', 'minderd', 'trex-game', 'xmrig_exporter', 'phoenix'])('is none for %s', (program) => {
    expect(minerFamilyOf(program)).toBeNull()
  })
})

it('knows names of algorithms and options of miners', () => {
  expect(['rx/0', 'KAWPOW', 'ghostrider'].filter((name) => !isMiningAlgorithm(name))).toEqual([])
  expect(['aes', 'sha1', 'fast', 'a'].filter(isMiningAlgorithm)).toEqual([])
  expect(['--donate-level=1', '--lhr-tune', '-ewal'].filter((option) => !isMinerOption(option))).toEqual([])
  expect(['--url', '-o', '--threads', 'donate-level'].filter(isMinerOption)).toEqual([])
})

it('knows names that trojans go by', () => {
  expect(['kinsing', 'KDEVTMPFSI', 'kthreaddi'].filter((name) => !isTrojanName(name))).toEqual([])
  expect(['kworker', 'java', 'redis', 'sh'].filter(isTrojanName)).toEqual([])
})
