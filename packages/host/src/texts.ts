import type { Catalogue } from '@davylamp/finding'

/** What can be wrong with a record of a host. */
export const hostTexts = {
  'host.lines-unread': {
    en: '{count:line|lines} could not be read as a record of a host, the first is line {line}. The others were read.',
    zh: '{count} 行无法作为主机记录读取，首处为第 {line} 行。其余各行均已读取。',
  },
} as const satisfies Catalogue
