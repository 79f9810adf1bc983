import type { Catalogue } from '@davylamp/finding'

/** What is said of lists, logs and how each row ended. */
export const traceTexts = {
  'trace.bad-address': {
    en: '"{text}" is no IP address, so this row cannot be traced. Correct it, or name the column of the address with --map.',
    zh: '“{text}”不是 IP 地址，该行无法追溯。请更正，或用 --map 指明地址列。',
  },
  'trace.bad-port': {
    en: '"{text}" is no port (0 to 65535), so this row cannot be traced. Correct it, or leave it empty if it is unknown.',
    zh: '“{text}”不是端口（0 至 65535），该行无法追溯。请更正；不知道则留空。',
  },
  'trace.bad-time': {
    en: '"{text}" is no time, or may mean two days, so this row cannot be traced. Write it as 2022-03-01 12:00:00, or state date_order in --map.',
    zh: '“{text}”不是时间，或日、月顺序不明，该行无法追溯。请写成 2022-03-01 12:00:00，或在 --map 中写明 date_order。',
  },
  'trace.no-time': {
    en: 'The row states no time, so it cannot be traced: an address passes from one machine to another. Ask the sender for it.',
    zh: '该行没有时间，无法追溯：同一地址会先后由不同设备使用。请向下发单位索取时间。',
  },
  'trace.unknown-log': {
    en: 'No translation, lease, log-in, ARP or switch record of a known form stands in the first lines. Name its columns with --map.',
    zh: '前几行中没有已知格式的 NAT、DHCP、登录、ARP 或交换机记录。请用 --map 指明各列。',
  },
  'trace.odd-lines': {
    en: '{count} lines are no records of this format, the first is line {line}. The other lines were read.',
    zh: '有 {count} 行不是该格式的记录，首个为第 {line} 行。其余各行均已读取。',
  },
  'trace.one': {
    en: 'One host, by address, port and time.',
    zh: '按地址、端口和时间定位到一台主机。',
  },
  'trace.one-direct': {
    en: 'One host: the address was its own, without translation.',
    zh: '定位到一台主机：该地址由其直接使用，未经地址转换。',
  },
  'trace.one-by-remote': {
    en: 'One host, by address, remote end and time; the list states no port.',
    zh: '按地址、对端和时间定位到一台主机；清单未给出端口。',
  },
  'trace.one-without-port': {
    en: 'One host: the list states no port, but no other host used the address at that time.',
    zh: '定位到一台主机：清单未给出端口，但当时只有这台主机使用该地址。',
  },
  'trace.several-remote': {
    en: '{count} hosts used the address towards this remote end at that time, and the list states no port. Ask the sender for the source port.',
    zh: '当时有 {count} 台主机通过该地址连接该对端，而清单未给出端口。请向下发单位索取源端口。',
  },
  'trace.several-port': {
    en: '{count} hosts shared the address at that time, and the list states no port. Ask the sender for the source port.',
    zh: '当时有 {count} 台主机共用该地址，而清单未给出端口。请向下发单位索取源端口。',
  },
  'trace.several-tolerance': {
    en: '{count} hosts come into question within the clock tolerance of {tolerance} s. A more exact time would tell them apart.',
    zh: '在 {tolerance} 秒的时钟容差内有 {count} 台主机符合。时间更准确才能区分。',
  },
  'trace.several-window': {
    en: '{count} hosts held this address and port one after another within the time that the list states. A more exact time would tell them apart.',
    zh: '在清单所述时间内，先后有 {count} 台主机使用该地址和端口。时间更准确才能区分。',
  },
  'trace.none-no-logs': {
    en: 'Not locatable: the logs hold no record of address translation, and none names this address.',
    zh: '无法定位：日志中没有地址转换记录，也没有提到该地址的记录。',
  },
  'trace.none-expired': {
    en: 'Not locatable: the time lies before the logs, which begin at {first}. They have expired or were not handed over.',
    zh: '无法定位：该时间早于日志，日志自 {first} 起。更早的日志已过期或未提供。',
  },
  'trace.none-later': {
    en: 'Not locatable: the time lies after the logs, which end at {last}.',
    zh: '无法定位：该时间晚于日志，日志止于 {last}。',
  },
  'trace.none-gap': {
    en: 'Not locatable: the logs have a gap at that time.',
    zh: '无法定位：该时段的日志缺失。',
  },
  'trace.none-address': {
    en: 'Not locatable: no record names this address. It may belong to another exit whose log is missing here.',
    zh: '无法定位：没有记录提到该地址。它可能属于另一个出口，其日志不在其中。',
  },
  'trace.none-clock': {
    en: 'Not locatable within the clock tolerance of {tolerance} s: this port was nearest in use {seconds} s apart. Check the clocks, or state a larger --tolerance.',
    zh: '在 {tolerance} 秒的时钟容差内无法定位：该端口最近一次使用相差 {seconds} 秒。请核对时钟，或放宽 --tolerance。',
  },
  'trace.none-earlier': {
    en: 'Not locatable at the time stated, but {count:host fits|hosts fit} eight hours before it: list and logs seem to be in different zones. Check --tz and --logs-tz.',
    zh: '按所述时间无法定位，但提前 8 小时则有 {count} 台主机符合：清单与日志的时区可能不同。请核对 --tz 和 --logs-tz。',
  },
  'trace.none-behind': {
    en: 'Not locatable at the time stated, but {count:host fits|hosts fit} eight hours after it: list and logs seem to be in different zones. Check --tz and --logs-tz.',
    zh: '按所述时间无法定位，但推后 8 小时则有 {count} 台主机符合：清单与日志的时区可能不同。请核对 --tz 和 --logs-tz。',
  },
  'trace.none-remote': {
    en: 'Not locatable: the address was in use at that time, but not towards {remote}.',
    zh: '无法定位：当时该地址在使用中，但并未连接 {remote}。',
  },
  'trace.none-port': {
    en: 'Not locatable: the logs cover the time and the address, but nobody used this port then.',
    zh: '无法定位：日志涵盖该时间和该地址，但当时无人使用该端口。',
  },
  'trace.none-many': {
    en: 'Not locatable: more than {count} hosts shared the address at that time, and the list states no port. Ask the sender for the source port.',
    zh: '无法定位：当时共用该地址的主机超过 {count} 台，而清单未给出端口。请向下发单位索取源端口。',
  },
  'trace.note-tolerance': {
    en: 'Fits only within the clock tolerance of {tolerance} s.',
    zh: '仅在 {tolerance} 秒的时钟容差内符合。',
  },
  'trace.note-unnamed': {
    en: 'No lease, log-in or ARP record says whose this inside address was at that time.',
    zh: '没有租约、登录或 ARP 记录说明当时该内网地址属于谁。',
  },
  'trace.note-undated': {
    en: 'The table that names the machine has no time of its own; it may have been another machine then.',
    zh: '指明该设备的表没有时间；当时可能是另一台设备。',
  },
  'trace.note-untranslated': {
    en: 'The log tells only who spoke to whom before translation; it is taken that the port was kept.',
    zh: '日志只记录转换前的通信双方；此处假定端口未变。',
  },
  'trace.note-swapped': {
    en: 'The list seems to have the ends the other way round: the second one is an address of ours.',
    zh: '清单中的两端可能写反：后一个地址是本方地址。',
  },
  'trace.note-users': {
    en: 'Several users were logged in on this machine; the machine is one, the person is not.',
    zh: '该设备上有多个用户登录；设备唯一，使用人不唯一。',
  },
} as const satisfies Catalogue
