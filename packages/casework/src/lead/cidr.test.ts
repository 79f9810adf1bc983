import { expect, it } from 'vitest'
import { blockContains, parseBlock } from './cidr.js'

const contains = (block: string, address: string) => {
  const parsed = parseBlock(block)
  return parsed === null ? null : blockContains(parsed, address)
}

it('knows what lies in a block', () => {
  expect(contains('10.1.2.0/24', '10.1.2.255')).toBe(true)
  expect(contains('10.1.2.0/24', '10.1.3.0')).toBe(false)
  expect(contains('10.1.2.128/25', '10.1.2.127')).toBe(false)
  expect(contains('0.0.0.0/0', '203.0.113.9')).toBe(true)
  expect(contains('10.1.2.3', '10.1.2.3')).toBe(true)
  expect(contains('2001:db8::/33', '2001:db8:7fff::1')).toBe(true)
  expect(contains('2001:db8::/33', '2001:db8:8000::1')).toBe(false)
  expect(contains('2001:db8::/33', '10.0.0.1')).toBe(false)
  expect(contains('::ffff:10.0.0.0/104', '::ffff:10.9.9.9')).toBe(true)
})

it('refuses what is no block', () => {
  for (const text of [
    '',
    '10.1.2',
    '10.1.2.300',
    '10.0.0.0/33',
    '10.0.0.0/x',
    '1::2::3',
    ':::',
    '2001:db8::/129',
    '10.0.0.0/8/9',
  ])
    expect(parseBlock(text), text).toBeNull()
})
