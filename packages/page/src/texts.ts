import type { Catalogue } from '@davylamp/finding'

/** What is wrong with a page that was to be read, and the way out. Codes never change once published; texts may. */
export const pageProblemTexts = {
  'page.too-large': {
    en: 'Only the first {mb} MB of this page were judged. Split it, or scan the scripts that it loads one by one.',
    zh: '只研判了该网页的前 {mb} MB。请拆分，或逐个扫描它加载的脚本。',
  },
  'page.har-broken': {
    en: 'The recording of the browser (HAR) is damaged: it holds no list of entries. Export it again from the browser.',
    zh: '浏览器录制文件（HAR）已损坏：其中没有请求列表。请从浏览器重新导出。',
  },
  'page.script-too-large': {
    en: '{count:script|scripts} {count?is|are} too large to be parsed (over 6 MB); only addresses and elements around were judged. Split what is joined, and scan the parts.',
    zh: '有 {count} 段脚本过大（超过 6 MB），未能解析；只研判了其周围的地址和元素。请拆分后再扫描。',
  },
  'page.script-too-deep': {
    en: '{count:script|scripts} {count?nests|nest} too deeply to be parsed; only addresses and elements around were judged.',
    zh: '有 {count} 段脚本嵌套过深，未能解析；只研判了其周围的地址和元素。',
  },
  'page.module-broken': {
    en: '{count:WebAssembly module|WebAssembly modules} could not be read: cut short, of another version, or none. Copy or export the file again.',
    zh: '有 {count} 个 WebAssembly 模块无法读取：被截断、版本不同或并非模块。请重新拷贝或导出。',
  },
  'page.crawl-line': {
    en: 'Line {line} is no JSON object with the page’s HTML. It was passed over; the other lines were judged.',
    zh: '第 {line} 行不是含网页 HTML 的 JSON 对象，已跳过；其余各行照常研判。',
  },
} as const satisfies Catalogue
