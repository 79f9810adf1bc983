import type { Catalogue } from '@davylamp/finding'

/** What can be wrong with a capture. */
export const captureTexts = {
  'capture.empty': {
    en: 'The file is empty (0 bytes). Nothing could be read from it. Copy it again from where it was recorded.',
    zh: '文件为空（0 字节），没有可读的内容。请从采集处重新拷贝。',
  },
  'capture.not-a-capture': {
    en: 'The file does not begin as a packet capture does. Nothing was read from it. Check that it is a pcap or pcapng file.',
    zh: '文件开头不是抓包文件的格式，未读取任何内容。请确认它是 pcap 或 pcapng 文件。',
  },
  'capture.truncated': {
    en: 'The file ends in the middle of a record at byte {offset}. The {packets:packet|packets} before it {packets?was|were} used. If the recording was still running, copy the file again; else nothing more can be had from it.',
    zh: '文件在第 {offset} 字节处的记录中间被截断。此前的 {packets} 个数据包已使用。若当时仍在抓包，请重新拷贝文件；否则后面的内容已无法取得。',
  },
  'capture.absurd-length': {
    en: 'The record at byte {offset} says it is {length} bytes long, which cannot be. The {packets:packet|packets} before it {packets?was|were} used; what follows was not read. The file is damaged there: copy it again if you can.',
    zh: '第 {offset} 字节处的记录声称长度为 {length} 字节，不可能成立。此前的 {packets} 个数据包已使用，其后的内容未读取。文件在此处已损坏，如有条件请重新拷贝。',
  },
  'capture.damaged-block': {
    en: 'The pcapng block at byte {offset} is not built as such a block must be. The {packets:packet|packets} before it {packets?was|were} used; what follows was not read. The file is damaged there: copy it again if you can.',
    zh: '第 {offset} 字节处的 pcapng 块结构不正确。此前的 {packets} 个数据包已使用，其后的内容未读取。文件在此处已损坏，如有条件请重新拷贝。',
  },
  'capture.unreadable': {
    en: 'Reading stopped at byte {offset}: {cause}. The {packets:packet|packets} before it {packets?was|were} used. Check the file and the medium that it lies on.',
    zh: '读取在第 {offset} 字节处中断：{cause}。此前的 {packets} 个数据包已使用。请检查文件及其存储介质。',
  },
} as const satisfies Catalogue

export type CaptureCode = keyof typeof captureTexts
