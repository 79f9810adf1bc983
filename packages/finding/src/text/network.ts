import type { Catalogue } from './sentence.js'

/** Sentences of the network sense. Codes never change once published; texts may. */
export const networkTexts = {
  'network.job.fields': {
    en: 'The server handed out mining work: packet {packet} holds every field of a {protocol} job.',
    zh: '服务器下发了挖矿任务：第 {packet} 个数据包包含 {protocol} 任务的全部字段。',
  },
} as const satisfies Catalogue
