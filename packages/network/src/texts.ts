import type { Catalogue } from '@davylamp/finding'

/** What the network sense has to say of its input, beside its findings. */
export const networkProblemTexts = {
  'network.unread-dropped': {
    en: '{dropped} encrypted connections were not followed because too many ran at once. What can be read in clear was read.',
    zh: '同时存在的加密连接过多，有 {dropped} 个未跟踪。明文内容均已读取。',
  },
  'network.crowded': {
    en: 'Too many connections were open at once; {crowded} of them were let go before they had said enough. Split the capture by time to read them too.',
    zh: '同时打开的连接过多，有 {crowded} 个在内容不足以判断时即停止跟踪。可按时间拆分抓包后重新读取。',
  },
  'network.fragments': {
    en: '{incomplete} fragmented IP packets never became whole in the capture and were left out. All others were read.',
    zh: '有 {incomplete} 个 IP 分片数据包在抓包中不完整，已略过。其余均已读取。',
  },
  'network.exports-sampled': {
    en: 'The flow exports in it look at only one packet in {sampling}: of them only connections to pools that are known by name or address can be found.',
    zh: '其中的流导出每 {sampling} 个包只取 1 个：只能发现连往已知矿池域名或地址的连接。',
  },
} as const satisfies Catalogue
