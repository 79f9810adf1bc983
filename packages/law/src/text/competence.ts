import type { Said } from '../said.js'

export const competenceTexts = {
  badDate: (date: string): Said => ({
    zh: `“${date}”不是有效日期，请写成 2026-02-06 这样的形式。`,
    en: `"${date}" is no date; write it as 2026-02-06.`,
  }),
  noBasisThen: (on: string): Said => ({
    zh: `${on} 没有可引用的依据，请按当时的规定设定。`,
    en: `No basis can be cited for ${on}: set it by the rules of that day.`,
  }),
  notConfigurable: {
    zh: '全国性法律已有明确规定，不能由本地文件放宽；可以收紧为 forbidden。',
    en: 'National law settles this; a site’s file may forbid it, not allow it.',
  } satisfies Said,
  bases: {
    zh: '至少一条依据 [{"instrument": …, "article": …}]，且法律库中有',
    en: 'at least one basis [{"instrument": …, "article": …}] that the law pack holds',
  } satisfies Said,
  province: { zh: '省级名称，如 贵州', en: 'a province such as 贵州' } satisfies Said,
}
