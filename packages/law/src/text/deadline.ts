import type { Said } from '../said.js'

export const deadlineTexts = {
  unknownZone: (zone: string): Said => ({
    zh: `没有“${zone}”这个时区，请用 Asia/Shanghai 这样的名称。`,
    en: `There is no zone "${zone}"; use a name such as Asia/Shanghai.`,
  }),
  badStart: (start: string): Said => ({
    zh: `“${start}”不是日期或带时区的时间，请写成 2026-02-13 或 2026-02-13T16:30:00+08:00。`,
    en: `"${start}" is neither a date nor a time with offset; write 2026-02-13 or 2026-02-13T16:30:00+08:00.`,
  }),
  needsTime: (name: Said): Said => ({
    zh: `${name.zh}以小时计算，起算须写明时刻，如 2026-02-13T16:30:00+08:00。`,
    en: `The term "${name.en}" is in hours: give the time it starts at, such as 2026-02-13T16:30:00+08:00.`,
  }),
  tooManyExtensions: (name: Said, times: number): Said => ({
    zh: times === 0 ? `${name.zh}不能延长。` : `${name.zh}最多延长 ${times} 次。`,
    en:
      times === 0
        ? `The term "${name.en}" cannot be extended.`
        : `The term "${name.en}" is extended ${times} times at most.`,
  }),
  basisNotInForce: (name: Said, why: Said): Said => ({
    zh: `${name.zh}在该日没有可引用的依据：${why.zh}`,
    en: `The term "${name.en}" has no basis that can be cited for that day: ${why.en}`,
  }),
  fixedByLaw: (name: Said): Said => ({
    zh: `${name.zh}由法律规定，不能改设。`,
    en: `The term "${name.en}" is set by law and cannot be configured.`,
  }),
  knownCode: {
    zh: '期限代码，如 lead-feedback（davylamp law --unsure 列出可设定的期限）',
    en: 'the code of a term such as lead-feedback (davylamp law --unsure lists those that can be set)',
  } satisfies Said,
  badLength: {
    zh: '天数应为 1 到 366 的整数。',
    en: 'The length must be a whole number from 1 to 366.',
  } satisfies Said,
  badWeekday: { zh: '星期应为 1（周一）到 7（周日）。', en: 'The weekday is 1 (Monday) to 7 (Sunday).' } satisfies Said,
  defaultLength: {
    zh: '期限为默认值，可按专项行动要求设定',
    en: 'the length is a default, to be set for the campaign',
  } satisfies Said,
}
