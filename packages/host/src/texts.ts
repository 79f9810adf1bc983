import type { Catalogue } from '@davylamp/finding'

/** What can be wrong with a record of a host. */
export const hostTexts = {
  'host.lines-unread': {
    en: '{count:line|lines} could not be read as a record of a host, the first is line {line}. The others were read.',
    zh: '{count} 行无法作为主机记录读取，首处为第 {line} 行。其余各行均已读取。',
  },
  'host.too-large': {
    en: 'This is larger than {mb} MB. What is beyond was not read. Split it, or export a shorter time.',
    zh: '此文件超过 {mb} MB，超出部分未读取。请拆分，或导出较短的时段。',
  },
  'host.too-deep': {
    en: 'Brackets lie within brackets here as in no honest record. It was not read.',
    zh: '此文件的括号嵌套层数远超正常记录，未读取。',
  },
  'host.json-broken': {
    en: 'This JSON is cut off or damaged. It was not read. Export it again.',
    zh: '此 JSON 被截断或损坏，未读取。请重新导出。',
  },
  'host.json-unknown': {
    en: 'This JSON holds no record of a host of a kind that is read.',
    zh: '此 JSON 中没有可读取的主机记录。',
  },
  'host.event-log-broken': {
    en: 'This event log is damaged or cut off ({reason}). {events:event was|events were} read. Export it again with wevtutil epl.',
    zh: '此事件日志已损坏或被截断（{reason}）。已读取 {events} 个事件。请用 wevtutil epl 重新导出。',
  },
} as const satisfies Catalogue
