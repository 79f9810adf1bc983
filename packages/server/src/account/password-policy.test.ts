import { describe, expect, it } from 'vitest'
import { passwordFault } from './password-policy.js'

describe('passwords', () => {
  it.each([
    ['green.lamp7', 'too-short'],
    ['x'.repeat(129), 'too-long'],
    ['2022-li.wei-2022', 'names-you'],
    ['Password2022!', 'too-common'],
    ['admin-qwerty-1', 'too-common'],
    ['aaaaaaaaaaaaaa', 'too-plain'],
    ['abababababab', 'too-plain'],
    ['123456789012', 'too-plain'],
    ['lkjihgfedcba', 'too-plain'],
  ])('%s: %s', (password, fault) => expect(passwordFault(password, 'li.wei')).toBe(fault))

  it.each(['a stone bridge over the creek', '矿灯照亮石板水电站旁的小桥流水', 'tK7!vQ2#mW9$'])(
    '%s is taken',
    (password) => expect(passwordFault(password, 'li.wei')).toBeNull(),
  )
})
