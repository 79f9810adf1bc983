import { describe, expect, it } from 'vitest'
import { readMinerConfig } from '../config/miner-config.js'
import { pictureOfValue } from './pictures-of-json.js'

const read = (value: unknown) => pictureOfValue(value, 'x:1')

describe('JSON of makers', () => {
  it('osquery: a row, a whole answer, a difference', () => {
    const row = { pid: '7', name: 'a', path: '/tmp/a', cmdline: '/tmp/a -o x:1' }
    const head = { name: 'pack_p_processes', hostIdentifier: 'h1', unixTime: 1 }
    expect(read({ ...head, columns: row, action: 'added' })?.processes[0]).toMatchObject({ pid: 7, path: '/tmp/a' })
    expect(read({ ...head, snapshot: [row] })?.processes).toHaveLength(1)
    expect(read({ ...head, diffResults: { added: [row], removed: [] } })?.subject.id).toContain('h1')
    expect(
      read({ ...head, name: 'cron', columns: { minute: '*', hour: '*', command: 'x', path: '/etc/crontab' } })
        ?.commands[0]?.schedule,
    ).toBe('* * * * *')
  })

  it('Elastic Common Schema, nested and flat', () => {
    const event = {
      '@timestamp': '2026-01-01T00:00:00Z',
      process: { pid: 1, executable: '/tmp/a', args: ['/tmp/a', '-o', 'x'] },
      destination: { ip: '203.0.113.1', port: 3333, domain: 'p.example.org' },
    }
    expect(read(event)).toMatchObject({
      time: '2026-01-01T00:00:00.000Z',
      processes: [{ argv: ['/tmp/a', '-o', 'x'] }],
      sockets: [{ remotePort: 3333 }],
    })
    expect(read({ 'process.command_line': 'a b' })?.processes[0]?.cmdline).toBe('a b')
  })

  it('Falco, Tetragon, Tracee', () => {
    expect(
      read({
        rule: 'r',
        priority: 'Notice',
        output_fields: { 'proc.cmdline': 'a -o b', 'container.image.repository': 'c/d' },
      }),
    ).toMatchObject({ processes: [{ cmdline: 'a -o b' }], containers: [{ image: 'c/d' }] })
    expect(
      read({
        process_exec: { process: { pid: 3, binary: '/bin/a', arguments: '-o b' }, parent: { binary: '/bin/sh' } },
        time: '2026-01-01T00:00:00.123456789Z',
      }),
    ).toMatchObject({
      time: '2026-01-01T00:00:00.123Z',
      processes: [{ cmdline: '/bin/a -o b', parentName: '/bin/sh' }],
    })
    expect(
      read({
        eventName: 'sched_process_exec',
        processName: 'a',
        processId: 4,
        args: [
          { name: 'argv', value: ['a', '-o'] },
          { name: 'pathname', value: '/tmp/a' },
        ],
      })?.processes[0],
    ).toMatchObject({ argv: ['a', '-o'], path: '/tmp/a' })
  })

  it('cowrie', () => {
    expect(
      read({
        eventid: 'cowrie.command.input',
        session: 's',
        src_ip: '203.0.113.9',
        input: 'nproc',
        timestamp: '2026-01-01T00:00:00.000000Z',
      })?.commands[0],
    ).toMatchObject({ text: 'nproc', place: 'session' })
    expect(read({ eventid: 'cowrie.session.connect', session: 's' })?.commands).toEqual([])
  })

  it('events of Windows: flat, of Winlogbeat, and XML as JSON', () => {
    expect(
      read({ EventID: 1, Channel: 'Microsoft-Windows-Sysmon/Operational', Image: 'C:\\a.exe', CommandLine: 'a -o b' })
        ?.processes[0],
    ).toMatchObject({ path: 'C:\\a.exe', cmdline: 'a -o b' })
    expect(
      read({
        winlog: {
          event_id: 4688,
          channel: 'Security',
          event_data: { NewProcessName: 'C:\\a.exe', NewProcessId: '0x1f' },
        },
      })?.processes[0],
    ).toMatchObject({ pid: 31 })
    const xml = {
      Event: {
        System: { EventID: { '#text': 7045 }, Channel: 'System' },
        EventData: {
          Data: [
            { '#attributes': { Name: 'ServiceName' }, '#text': 's' },
            { '#attributes': { Name: 'ImagePath' }, '#text': 'C:\\ProgramData\\x.exe' },
          ],
        },
      },
    }
    expect(read({ event: xml })?.units[0]).toMatchObject({ path: 's', exec: ['C:\\ProgramData\\x.exe'] })
    const task = '<Task><Exec><Command>cmd</Command><Arguments>/c &quot;a&quot;</Arguments></Exec></Task>'
    expect(read({ EventID: 4698, Channel: 'Security', TaskContent: task, TaskName: 't' })?.commands[0]).toMatchObject({
      text: 'cmd /c "a"',
      place: 'task',
    })
    expect(read({ EventID: 5158, Channel: 'Security' })?.processes).toEqual([])
  })

  it('Docker: a request, and what inspect shows', () => {
    expect(
      read({ Image: 'a', Cmd: ['sh'], HostConfig: { Binds: ['/:/h'], Privileged: true, NetworkMode: 'host' } })
        ?.containers[0],
    ).toMatchObject({ binds: ['/:/h'], privileged: true, hostNetwork: true })
    expect(
      read({
        Name: '/n',
        Config: { Image: 'a', Entrypoint: ['e'], Cmd: null },
        HostConfig: {},
        Mounts: [{ Source: '/', Destination: '/h', RW: false }],
      })?.containers[0],
    ).toMatchObject({ command: ['e'], binds: ['/:/h:ro'] })
  })

  it('Kubernetes: a pod, a set with a host path, a list', () => {
    const spec = {
      hostNetwork: true,
      containers: [
        {
          image: 'i',
          command: ['c'],
          args: ['a'],
          securityContext: { privileged: true },
          volumeMounts: [{ name: 'v', mountPath: '/h' }],
        },
      ],
      volumes: [{ name: 'v', hostPath: { path: '/' } }],
    }
    const set = {
      apiVersion: 'apps/v1',
      kind: 'DaemonSet',
      metadata: { name: 'd', namespace: 'kube-system' },
      spec: { template: { spec } },
    }
    expect(read(set)?.containers[0]).toMatchObject({
      kind: 'DaemonSet',
      binds: ['/:/h'],
      privileged: true,
      command: ['c', 'a'],
    })
    expect(read({ apiVersion: 'v1', kind: 'List', items: [set, set] })?.containers).toHaveLength(2)
  })

  it('a snapshot, whole or in part', () => {
    const picture = read({
      schema: 'davylamp.snapshot/1',
      meta: { host: 'h', os: 'linux', not_collected: ['x'] },
      processes: [{ pid: 1, comm: 'a', path: '/a (deleted)', user_time: 2000, elapsed_time: 4 }],
      systemd_units: [{ path: '/etc/systemd/system/a.service', content: '[Service]\nExecStart=/a \\\n -b\nNice=10\n' }],
      ld_preload: [{ path: '/l.so' }],
      cpu: { cores: 2, busy_pct: 90, accounted_pct: 3 },
    })
    expect(picture).toMatchObject({
      subject: { kind: 'host', id: 'h' },
      notCollected: ['x'],
      processes: [{ onDisk: false, cpuSeconds: 2 }],
      units: [{ nice: 10 }],
      commands: [{ place: 'preload' }],
      cpu: { accountedPct: 3 },
    })
    expect(picture?.units[0]?.exec[0]).toMatch(/^\/a\s+-b$/)
  })

  it('nothing that it does not know', () => {
    expect(read({ meter_id: '1' })).toBeNull()
    expect(read([1])).toBeNull()
  })
})

describe('configurations of miners', () => {
  it.each([
    [
      'XMRig, with remarks',
      '{ // x\n"donate-level": 1, "pools": [{"url": "pool.example.org:3333", "user": "me",}] }',
      'XMRig',
      'pool.example.org',
    ],
    [
      'cgminer',
      '{"pools":[{"url":"stratum+tcp://a.example.org:3333","user":"u.1","pass":"x"}],"api-port":"4028"}',
      'cgminer',
      'a.example.org',
    ],
    [
      'XMR-Stak, without outer braces',
      '"pool_list" : [{"pool_address" : "a.example.org:3333", "wallet_address" : "w"},],\n"currency" : "monero",',
      'XMR-Stak',
      'a.example.org',
    ],
    [
      'nanominer',
      '[Ethash]\nwallet = 0x02197021fefa795fec661a45f60e47a6f6605281\npool1 = a.example.org:9999\n',
      'nanominer',
      'a.example.org',
    ],
    [
      'PhoenixMiner',
      '-pool ssl://a.example.org:5555\n-wal 0x02197021fefa795fec661a45f60e47a6f6605281.rig\n',
      'PhoenixMiner',
      'a.example.org',
    ],
  ])('are read: %s', (_, text, family, host) => {
    expect(readMinerConfig(text)).toMatchObject({ family, pools: [{ host }] })
  })

  it.each([
    '{"url":"http://example.org:80","user":"me"}',
    'user = me\nserver = mail.example.org:25\n',
    '{'.repeat(100_000),
  ])('are not taken for others’', (text) => {
    expect(readMinerConfig(text)).toBeNull()
  })
})
