import type { Catalogue } from '@davylamp/finding'

/** What is said of logs beside findings. */
export const readTexts = {
  'network.log-lines': {
    en: '{count:line|lines} {count?is|are} no records of this format, the first is line {line}. The other lines were read.',
    zh: '有 {count} 行不是该格式的记录，首个为第 {line} 行。其余各行均已读取。',
  },
  'network.log-dropped': {
    en: '{count:record|records} of further connections {count?was|were} not kept because the logs hold too many. Scan fewer days at once.',
    zh: '日志中的连接过多，有 {count} 条记录未保留。请减少一次扫描的天数。',
  },
} as const satisfies Catalogue
