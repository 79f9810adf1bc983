import type { Catalogue } from '@davylamp/finding'

/** What is wrong with a page that was to be read, and the way out. Codes never change once published; texts may. */
export const pageProblemTexts = {
  'page.too-large': {
    en: 'Only the first {mb} MB of this page were judged. Split it, or scan the scripts that it loads one by one.',
    zh: '只研判了该网页的前 {mb} MB。请拆分，或逐个扫描它加载的脚本。',
  },
  'page.crawl-line': {
    en: 'Line {line} is no JSON object with the page’s HTML. It was passed over; the other lines were judged.',
    zh: '第 {line} 行不是含网页 HTML 的 JSON 对象，已跳过；其余各行照常研判。',
  },
} as const satisfies Catalogue
