import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WallClock } from '../../time/wall-clock.js'
import type { Binding, Tenure } from '../observation.js'
import { openReader } from './open-reader.js'

const clock = new WallClock('Asia/Shanghai', Date.UTC(2022, 2, 1, 4))
const noonMs = Date.UTC(2022, 2, 1, 4)

function read(text: string) {
  const opened = openReader(text, clock, [])
  const reader = opened?.make()
  const found = text.split('\n').flatMap((line) => reader?.read(line) ?? [])
  return { format: opened?.format, found: [...found, ...(reader?.end?.() ?? [])] }
}

/** What a translation says, in short: `inside>outside remote phase` and its times against noon, in seconds. */
function short(one: Binding | Tenure | undefined): string {
  if (one === undefined) return ''
  const { span } = one
  const s = (ms: number | null) => (ms === null ? '?' : (ms - noonMs) / 1000)
  const times =
    span.phase === 'whole'
      ? `${s(span.fromMs)}..${s(span.toMs)}`
      : span.phase === 'begin'
        ? `${s(span.fromMs)}..`
        : span.phase === 'end'
          ? `..${s(span.toMs)}`
          : `@${s(span.atMs)}`
  return one.is === 'binding'
    ? `${one.transport} ${one.inside}:${one.insidePort}>${one.outside}:${one.outsidePorts?.join('-')} ${one.remote}:${one.remotePort} ${one.user} ${times}`
    : `${one.by} ${one.address} ${one.mac} ${one.hostName} ${one.user} ${one.attachedTo} ${times}`
}

describe('logs of makers', () => {
  it.each([
    [
      'Cisco ASA, a translation',
      'Mar 01 2022 12:00:00 fw : %ASA-6-305011: Built dynamic TCP translation from inside:10.0.0.5/51000 to outside:203.0.113.8/32000',
      'tcp 10.0.0.5:51000>203.0.113.8:32000-32000 null:null null 0..',
    ],
    [
      'Cisco ASA, its end',
      '<166>Mar 01 2022 12:00:00: %ASA-6-305012: Teardown dynamic UDP translation from inside:10.0.0.5/51000 to outside:203.0.113.8/32000 duration 0:01:30',
      'udp 10.0.0.5:51000>203.0.113.8:32000-32000 null:null null -90..0',
    ],
    [
      'Cisco ASA, a connection from inside',
      'Mar 01 2022 12:00:00 fw %ASA-6-302013: Built outbound TCP connection 42 for outside:198.51.100.20/3333 (198.51.100.20/3333) to inside:10.0.0.8/51000 (203.0.113.8/32000)',
      'tcp 10.0.0.8:51000>203.0.113.8:32000-32000 198.51.100.20:3333 null 0..',
    ],
    [
      'Cisco IOS XE',
      'Mar  1 2022 12:00:00.123: %NAT-6-LOG_TRANSLATION: Created Translation TCP 10.0.0.5:44593 203.0.113.8:21129 198.51.100.2:3333 198.51.100.2:3333 0',
      'tcp 10.0.0.5:44593>203.0.113.8:21129-21129 198.51.100.2:3333 null 0.123..',
    ],
    [
      'Huawei',
      '<190>2022-03-01 12:00:30 FW %%01SECLOG/6/SESSION_TEARDOWN(l):IPVer=4,Protocol=tcp,SourceIP=10.0.0.5,DestinationIP=198.51.100.2,SourcePort=5000,DestinationPort=3333,SourceNatIP=203.0.113.8,SourceNatPort=3711,BeginTime=1646107200,EndTime=1646107230,SendPkts=1,UserName=zhang,CloseReason=aged-out.',
      'tcp 10.0.0.5:5000>203.0.113.8:3711-3711 198.51.100.2:3333 zhang 0..30',
    ],
    [
      'H3C Comware 7, a beginning',
      '<134>Mar  1 12:00:00 2022 FW %%10NAT/6/NAT_FLOW: Protocol(1001)=TCP;Application(1002)=other;SrcIPAddr(1003)=10.0.0.5;SrcPort(1004)=40912;NatSrcIPAddr(1005)=203.0.113.8;NatSrcPort(1006)=9460;DstIPAddr(1007)=198.51.100.2;DstPort(1008)=3333;BeginTime_e(1013)=03012022040000;EndTime_e(1014)=;Event(1048)=(8)Session created;',
      'tcp 10.0.0.5:40912>203.0.113.8:9460-9460 198.51.100.2:3333 null 0..',
    ],
    [
      'H3C Comware 7, an end',
      '<134>Mar  1 12:00:00 2022 FW %%10NAT/6/NAT_FLOW: Protocol(1001)=TCP;SrcIPAddr(1003)=10.0.0.5;SrcPort(1004)=40912;NatSrcIPAddr(1005)=203.0.113.8;NatSrcPort(1006)=9460;DstIPAddr(1007)=198.51.100.2;DstPort(1008)=3333;BeginTime_e(1013)=03012022035500;EndTime_e(1014)=03012022040000;Event(1048)=(1)Normal over;',
      'tcp 10.0.0.5:40912>203.0.113.8:9460-9460 198.51.100.2:3333 null -300..0',
    ],
    [
      'H3C Comware 5',
      '%@250006%Mar 1 12:00:10:72 2022 R USERLOG/7/NAT: TCP; 10.0.0.5:768--->203.0.113.8:12288; 198.51.100.2:3333; [2022/03/01 12:00:00-2022/03/01 12:00:09]; Operator 1: Normal over',
      'tcp 10.0.0.5:768>203.0.113.8:12288-12288 198.51.100.2:3333 null 0..9',
    ],
    [
      'Juniper, text',
      'Mar  1 12:00:00 RT_FLOW: RT_FLOW_SESSION_CREATE: session created 10.0.0.5/34613->198.51.100.2/3333 None 203.0.113.8/43335->198.51.100.2/3333 r1 None 6 TCP_1H trust untrust 80497606',
      'tcp 10.0.0.5:34613>203.0.113.8:43335-43335 198.51.100.2:3333 null 0..',
    ],
    [
      'Juniper, structured',
      '<14>1 2022-03-01T04:00:00.000Z srx RT_FLOW - RT_FLOW_SESSION_CLOSE [junos@2636.1.1.1.2.40 reason="TCP FIN" source-address="10.0.0.5" source-port="34613" destination-address="198.51.100.2" destination-port="3333" nat-source-address="203.0.113.8" nat-source-port="43335" protocol-id="6" elapsed-time="31" username="N/A"]',
      'tcp 10.0.0.5:34613>203.0.113.8:43335-43335 198.51.100.2:3333 null -31..0',
    ],
    [
      'Juniper, a block of ports',
      '<14>1 2022-03-01T04:00:00.000Z srx RT_NAT - RT_SRC_NAT_PBA_ALLOC: Subscriber 10.0.0.5 used/maximum [1/3] blocks, allocates port block [10000-10199] from 203.0.113.8 in source pool p lsys_id: 0',
      'null 10.0.0.5:null>203.0.113.8:10000-10199 null:null null 0..',
    ],
    [
      'Fortinet',
      'date=2022-03-01 time=12:00:00 devname="F" type="traffic" subtype="forward" eventtime=1646107200232842832 srcip=10.0.0.5 srcport=53263 dstip=198.51.100.2 dstport=3333 proto=6 action="close" trandisp="snat" transip=203.0.113.8 transport=60001 duration=60',
      'tcp 10.0.0.5:53263>203.0.113.8:60001-60001 198.51.100.2:3333 null -59.768..0.232',
    ],
    [
      'Hillstone',
      'Mar  1 12:00:00 2022 SG 44243622 Traffic@FLOW: SESSION: 10.0.0.5:1024->198.51.100.2:3333(TCP), interface ethernet0/1, vr trust-vr, policy 2, user -@-, host -, snat to 203.0.113.8:4096, session start',
      'tcp 10.0.0.5:1024>203.0.113.8:4096-4096 198.51.100.2:3333 null 0..',
    ],
    [
      'MikroTik',
      '2022-03-01 12:00:00 firewall,info log forward: in:lan out:wan, proto TCP (SYN), 10.0.0.5:5000->198.51.100.2:3333, NAT (10.0.0.5:5000->203.0.113.8:6000)->198.51.100.2:3333, len 60',
      'tcp 10.0.0.5:5000>203.0.113.8:6000-6000 198.51.100.2:3333 null 0..',
    ],
    [
      'Linux conntrack',
      '[1646107200.000000]\t    [NEW] tcp      6 120 SYN_SENT src=10.0.0.5 dst=198.51.100.2 sport=5000 dport=3333 [UNREPLIED] src=198.51.100.2 dst=203.0.113.8 sport=3333 dport=6000',
      'tcp 10.0.0.5:5000>203.0.113.8:6000-6000 198.51.100.2:3333 null 0..',
    ],
    [
      'ulogd',
      'Mar  1 12:00:00 gw ulogd[1]: [DESTROY] ORIG: SRC=10.0.0.5 DST=198.51.100.2 PROTO=TCP SPT=5000 DPT=3333 PKTS=9 BYTES=900 , REPLY: SRC=198.51.100.2 DST=203.0.113.8 PROTO=TCP SPT=3333 DPT=6000 PKTS=8 BYTES=800',
      'tcp 10.0.0.5:5000>203.0.113.8:6000-6000 198.51.100.2:3333 null ..0',
    ],
    [
      'iptables LOG',
      'Mar  1 12:00:00 gw kernel: [1.5] FWD IN=br0 OUT=ppp0 SRC=10.0.0.5 DST=198.51.100.2 LEN=60 TTL=63 PROTO=TCP SPT=5000 DPT=3333 SYN',
      'tcp 10.0.0.5:5000>null:undefined 198.51.100.2:3333 null 0..',
    ],
  ])('%s', (_name, line, expected) => {
    expect(short(read(line).found[0])).toBe(expected)
  })

  it('ends a connection of Cisco ASA by its number', () => {
    const { found } = read(
      [
        'Mar 01 2022 12:00:00 fw %ASA-6-302013: Built outbound TCP connection 42 for outside:198.51.100.20/3333 (198.51.100.20/3333) to inside:10.0.0.8/51000 (203.0.113.8/32000)',
        'Mar 01 2022 12:00:30 fw %ASA-6-302014: Teardown TCP connection 42 for outside:198.51.100.20/3333 to inside:10.0.0.8/51000 duration 0:00:30 bytes 9 TCP FINs',
      ].join('\n'),
    )
    expect(found.map(short)[1]).toBe('tcp 10.0.0.8:51000>203.0.113.8:32000-32000 198.51.100.20:3333 null 0..30')
  })

  it('does not take a session that was not translated', () => {
    expect(
      read(
        'Mar 01 2022 12:00:00 fw %ASA-6-302013: Built inbound TCP connection 4 for outside:198.51.100.20/3333 (198.51.100.20/3333) to dmz:203.0.113.9/25 (203.0.113.9/25)',
      ).found,
    ).toEqual([])
  })
})

describe('leases, log-ins and tables', () => {
  it('reads the lease file of dhcpd', () => {
    const { format, found } = read(`# comment
lease 10.0.0.5 {
  starts 2 2022/03/01 03:00:00;
  ends 2 2022/03/01 05:00:00;
  binding state active;
  hardware ethernet 00:11:22:33:44:55;
  client-hostname "LAB-7";
}
lease 10.0.0.6 {
  starts epoch 1646107200; # Tue Mar  1 12:00:00 2022
  ends never;
  hardware ethernet 00:11:22:33:44:66;
}`)
    expect(format).toBe('dhcpd.leases')
    expect(found.map(short)).toEqual([
      'lease 10.0.0.5 00:11:22:33:44:55 LAB-7 null null -3600..3600',
      'lease 10.0.0.6 00:11:22:33:44:66 null null null 0..',
    ])
  })

  it("reads the audit log of Windows' DHCP server", () => {
    const { format, found } = read(`\t\tMicrosoft DHCP Service Activity Log

Event ID  Meaning
00\tThe log was started.
10\tA new IP address was leased to a client.

ID,Date,Time,Description,IP Address,Host Name,MAC Address,User Name, TransactionID, QResult
00,03/01/22,00:00:01,Started,,,,,0,6
10,03/01/22,12:00:00,Assign,10.0.0.5,lab-7.example.edu,001122334455,,1,0
12,03/01/22,12:30:00,Release,10.0.0.5,lab-7.example.edu,001122334455,,1,0`)
    expect(format).toBe('Windows DHCP')
    expect(found.map(short)).toEqual([
      'lease 10.0.0.5 00:11:22:33:44:55 lab-7.example.edu null null 0..',
      'lease 10.0.0.5 00:11:22:33:44:55 lab-7.example.edu null null ..1800',
    ])
  })

  it('reads the lease files of Kea and dnsmasq', () => {
    expect(
      read(
        'address,hwaddr,client_id,valid_lifetime,expire,subnet_id,fqdn_fwd,fqdn_rev,hostname,state,user_context,pool_id\n10.0.0.5,00:11:22:33:44:55,01:00,3600,1646110800,1,0,0,lab-7,0,,0',
      ).found.map(short),
    ).toEqual(['lease 10.0.0.5 00:11:22:33:44:55 lab-7 null null 0..3600'])
    expect(read('1646107200 00:11:22:33:44:55 10.0.0.5 lab-7 01:00:11:22:33:44:55').found.map(short)).toEqual([
      'lease 10.0.0.5 00:11:22:33:44:55 lab-7 null null @0',
    ])
  })

  it('reads leases in syslog', () => {
    const lines = [
      'Mar  1 12:00:00 dhcp dhcpd: DHCPACK on 10.0.0.5 to 00:11:22:33:44:55 (lab-7) via eth0',
      'Mar  1 12:00:00 gw dnsmasq-dhcp[7]: DHCPACK(br0) 10.0.0.6 00:11:22:33:44:66 lab-8',
    ]
    expect(read(lines.join('\n')).found.map(short)).toEqual([
      'lease 10.0.0.5 00:11:22:33:44:55 lab-7 null null 0..',
      'lease 10.0.0.6 00:11:22:33:44:66 lab-8 null null 0..',
    ])
  })

  it('reads the accounting of FreeRADIUS', () => {
    const { format, found } = read(`Tue Mar  1 12:00:00 2022
\tUser-Name = "zhang"
\tAcct-Status-Type = Start
\tFramed-IP-Address = 10.0.0.5
\tCalling-Station-Id = "00-11-22-33-44-55"
\tNAS-Identifier = "ac-1"
\tNAS-Port-Id = "ap-3"
\tTimestamp = 1646107200

Tue Mar  1 13:00:00 2022
\tUser-Name = "zhang"
\tAcct-Status-Type = Stop
\tAcct-Session-Time = 3600
\tFramed-IP-Address = 10.0.0.5
\tTimestamp = 1646110800`)
    expect(format).toBe('RADIUS')
    expect(found.map(short)).toEqual([
      'login 10.0.0.5 00:11:22:33:44:55 null zhang ac-1 ap-3 0..',
      'login 10.0.0.5 null null zhang null 0..3600',
    ])
  })

  it.each([
    ['? (10.0.0.5) at 00:11:22:33:44:55 [ether] on eth0', 'neighbour 10.0.0.5 00:11:22:33:44:55 ? null null @?'],
    ['  10.0.0.5            00-11-22-33-44-55     动态', 'neighbour 10.0.0.5 00:11:22:33:44:55 null null null @?'],
    ['10.0.0.5 dev eth0 lladdr 00:11:22:33:44:55 REACHABLE', 'neighbour 10.0.0.5 00:11:22:33:44:55 null null null @?'],
    [
      'Internet  10.0.0.5   12   0011.2233.4455  ARPA   Vlan10',
      'neighbour 10.0.0.5 00:11:22:33:44:55 null null null @?',
    ],
    ['  10    0011.2233.4455    DYNAMIC     Gi1/0/7', 'switch null 00:11:22:33:44:55 null null Gi1/0/7 @?'],
    ['0011-2233-4455   10         Learned   GE1/0/7    Y', 'switch null 00:11:22:33:44:55 null null GE1/0/7 @?'],
  ])('reads %s', (line, expected) => {
    expect(short(read(line).found[0])).toBe(expected.replace(' ? ', ' null '))
  })

  it.each([
    [
      '源IP,源端口,转换后源IP,转换后源端口,目的IP,目的端口,协议,开始时间,结束时间\n10.0.0.5,5000,203.0.113.8,6000,198.51.100.2,3333,TCP,2022-03-01 12:00:00,2022-03-01 12:05:00',
      'tcp 10.0.0.5:5000>203.0.113.8:6000-6000 198.51.100.2:3333 null 0..300',
    ],
    [
      'time,event,inside_address,outside_address,port_start,port_end\n2022-03-01 12:00:00,create,10.0.0.5,203.0.113.8,1024,2047',
      'null 10.0.0.5:null>203.0.113.8:1024-2047 null:null null 0..',
    ],
    [
      '用户名,IP地址,MAC地址,上线时间,下线时间,接入设备,端口\n张三,10.0.0.5,0011-2233-4455,2022/3/1 12:00,2022/3/1 13:00,3号楼,Gi1/0/7',
      'login 10.0.0.5 00:11:22:33:44:55 null 张三 3号楼 Gi1/0/7 0..3600',
    ],
    ['IP地址;MAC地址;主机名\n10.0.0.5;00:11:22:33:44:55;LAB-7', 'lease 10.0.0.5 00:11:22:33:44:55 LAB-7 null null @?'],
    ['MAC地址,交换机,端口\n0011.2233.4455,sw-3,Gi1/0/7', 'switch null 00:11:22:33:44:55 null null sw-3 Gi1/0/7 @?'],
  ])('reads a table by its header', (text, expected) => {
    expect(short(read(text).found[0])).toBe(expected)
  })

  it('does not know what is none of these', () => {
    expect(read('a,b,c\n1,2,3').format).toBeUndefined()
    expect(read('nothing of interest').format).toBeUndefined()
  })
})

describe('damage', () => {
  it('neither throws nor hangs, whatever stands in a line', () => {
    const whole = [
      'Mar 01 2022 12:00:00 fw : %ASA-6-305011: Built dynamic TCP translation from inside:10.0.0.5/51000 to outside:203.0.113.8/32000',
      'Mar 01 2022 12:00:00 fw %ASA-6-302013: Built outbound TCP connection 42 for outside:198.51.100.20/3333 (198.51.100.20/3333) to inside:10.0.0.8/51000 (203.0.113.8/32000)',
      '2022-03-01 12:00:30 FW SESSION_TEARDOWN(l):Protocol=tcp,SourceIP=10.0.0.5,DestinationIP=198.51.100.2,SourcePort=5000,DestinationPort=3333,SourceNatIP=203.0.113.8,SourceNatPort=3711,BeginTime=1646107200,EndTime=1646107230',
      'Mar  1 12:00:00 2022 FW NAT_FLOW: Protocol(1001)=TCP;SrcIPAddr(1003)=10.0.0.5;SrcPort(1004)=40912;NatSrcIPAddr(1005)=203.0.113.8;NatSrcPort(1006)=9460;EndTime_e(1014)=03012022040000;Event(1048)=(1)Normal over;',
      '[1646107200.000000] [NEW] tcp      6 120 SYN_SENT src=10.0.0.5 dst=198.51.100.2 sport=5000 dport=3333 [UNREPLIED] src=198.51.100.2 dst=203.0.113.8 sport=3333 dport=6000',
      'lease 10.0.0.5 {\n  starts 2 2022/03/01 03:00:00;\n  hardware ethernet 00:11:22:33:44:55;\n}',
      'Tue Mar  1 12:00:00 2022\n\tUser-Name = "zhang"\n\tAcct-Status-Type = Start\n\tFramed-IP-Address = 10.0.0.5\n\tTimestamp = 1646107200',
      '用户名,IP地址,MAC地址,上线时间\n张三,10.0.0.5,0011-2233-4455,2022/3/1 12:00',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.nat(300),
        fc.string({ maxLength: 40 }),
        fc.nat(40),
        (text, at, put, cut) => {
          for (const { span } of read(text.slice(0, at) + put.repeat(3) + text.slice(at + cut)).found)
            for (const ms of Object.values(span)) if (typeof ms === 'number') expect(Number.isFinite(ms)).toBe(true)
        },
      ),
      { numRuns: 4000 },
    )
    read(`%ASA-6-302013: ${'Built inbound TCP connection 1 for a:'.repeat(20_000)}`)
    read(`${' '.repeat(100_000)}x`)
  })
})
