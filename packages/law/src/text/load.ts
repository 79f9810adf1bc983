import type { Said } from '../said.js'

/** What a site's own files are asked for. */
export const loadTexts = {
  kebab: { zh: '小写英文短名，如 city-notice-2026', en: 'a short name in lower case such as city-notice-2026' },
  anyText: { zh: '文字', en: 'text' },
  date: { zh: '日期，如 2026-02-06', en: 'a date such as 2026-02-06' },
  source: { zh: '来源：在哪里读到、哪个版本', en: 'the source: where it was read and which edition' },
  articleNumber: { zh: '条文号，如 56 或 224-1', en: 'an article number such as 56 or 224-1' },
  year: { zh: '年份，如 2027', en: 'a year such as 2027' },
  unknownFormat: (formats: readonly string[]): Said => ({
    zh: `本目录的文件应为有效的 JSON，开头写明 "format"，为以下之一：${formats.join('、')}。`,
    en: `A file of this folder must be JSON whose "format" is one of ${formats.join(', ')}.`,
  }),
  noVersions: {
    zh: '至少要有一个版本，写明施行日期和来源。',
    en: 'At least one version is needed, with its date in force and its source.',
  },
  overlap: {
    zh: '各版本须按时间先后排列，前一版的 inForceTo 不得晚于后一版的 inForceFrom。',
    en: 'Versions must follow one another: each ends (inForceTo) no later than the next begins.',
  },
  idTaken: (id: string): Said => ({
    zh: `法律库已有“${id}”。要用本文件替换，请加 "replaces": true。`,
    en: `The pack holds "${id}" already. To put this one in its place, say "replaces": true.`,
  }),
  noVersion: (id: string, from: string): Said => ({
    zh: `法律库没有 ${from} 起施行的“${id}”，无法补充条文。请核对编号和日期，或把整部文件写入 instruments。`,
    en: `The pack holds no "${id}" in force from ${from}. Check id and date, or give the whole instrument under "instruments".`,
  }),
}
