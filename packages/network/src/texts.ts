import type { Catalogue } from '@davylamp/finding'

/** What the network sense has to say of its input, beside its findings. */
export const networkProblemTexts = {
  'network.unread-dropped': {
    en: '{dropped} encrypted connections were not followed because too many ran at once. What can be read in clear was read.',
    zh: '同时存在的加密连接过多，有 {dropped} 个未跟踪。明文内容均已读取。',
  },
  'network.fragments': {
    en: '{incomplete} fragmented IP packets never became whole in the capture and were left out. All others were read.',
    zh: '有 {incomplete} 个 IP 分片数据包在抓包中不完整，已略过。其余均已读取。',
  },
} as const satisfies Catalogue
