import { expect, it } from 'vitest'
import { machineKey } from './machine-key.js'

it('prints an address as an address, and only the rest as a serial number', () => {
  expect(machineKey('machine:10.41.0.10')).toEqual({ place: 'IP 10.41.0.10' })
  expect(machineKey('machine:fe80::1')).toEqual({ place: 'IP fe80::1' })
  expect(machineKey('machine:0a:1b:2c:3d:4e:5f')).toEqual({ mac: '0a:1b:2c:3d:4e:5f' })
  expect(machineKey('machine:NGSB00123')).toEqual({ serial: 'NGSB00123' })
})
