import { describe, expect, it } from 'vitest'
import { hostFormat, isEventLog } from './format.js'

describe('records of hosts', () => {
  it.each([
    ['{"cmdline":"a"}\n{"cmdline":"b"}\n', 'json-lines'],
    ['{"schema": "davylamp.snapshot/1",\n"processes": []}', 'snapshot'],
    ['{\n "apiVersion": "v1",\n "kind": "Pod"\n}', 'json'],
    ['[\n {\n  "Id": "x", "Config": {}, "HostConfig": {}\n }\n]', 'json'],
    ['{"hostIdentifier":"h","columns":{}}\n', 'json-lines'],
    ['{\n"donate-level": 1,\n"pools": [{"url": "x", "user": "y"}]\n}', 'json'],
    ['type=SYSCALL msg=audit(1700000000.5:7): a=1\n', 'auditd'],
    ['USER  PID %CPU %MEM VSZ RSS TTY STAT START TIME COMMAND\nroot 1 0 0 1 1 ? S 1 0:00 init\n', 'process-list'],
    ['top - 10:00:00 up\nTasks: 1\n\n  PID USER PR NI VIRT RES SHR S %CPU %MEM TIME+ COMMAND\n', 'process-list'],
    ['name, utilization.gpu [%], memory.used [MiB]\nG, 1 %, 2 MiB\n', 'gpu-list'],
    ['[Unit]\nDescription=x\n[Service]\nExecStart=/a\n', 'unit'],
    ['# m h\n*/5 * * * * /opt/a\n', 'crontab'],
    ['#1700000000\nls\n#1700000001\ncd /tmp\n', 'shell-history'],
    ['ls -l\ncd /tmp\nsudo apt update\nvim a\n', 'shell-history'],
    ['[ethash]\nwallet = 0x02197021fefa795fec661a45f60e47a6f6605281\npool1 = a.example.org:9999\n', 'miner-config'],
    [' net  new job from a.example.org:1 diff 1\n cpu  accepted (1/0) diff 1\n x\n', 'miner-log'],
    ['workload,t_s,cpu_pct\na,0,51\n', 'cpu-series'],
  ])('are known by their content: %s', (text, format) => {
    expect(hostFormat(text)).toBe(format)
  })

  it.each([
    'meter_id,date,h01\n1,2026-01-01,3\n',
    '{"meter_id":"1","time":"2026-01-01","value":3}\n',
    'site_id,name\n1,x\n',
    'Hello there.\nThis is a letter.\nAbout nothing.\n',
    '2026-01-01 00:00:00 192.0.2.1 GET /\n',
  ])('other texts are none: %s', (text) => {
    expect(hostFormat(text)).toBeNull()
  })

  it('event logs of Windows are known by their head', () => {
    expect(isEventLog(new TextEncoder().encode('ElfFile\0x'))).toBe(true)
    expect(isEventLog(new TextEncoder().encode('ElfFilx\0'))).toBe(false)
  })
})
