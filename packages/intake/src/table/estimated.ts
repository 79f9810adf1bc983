/**
 * Whether a reading was estimated, by its quality flag; NULL where the flag is not known. `nothing` marks say that the value is none.
 * A, E, S, F, N as in NEM12 (AEMO Meter Data File Format 7.4); words as utilities write them.
 */
const actual = [
  'a',
  'actual',
  'good',
  'valid',
  'ok',
  'measured',
  'no',
  'false',
  '正常',
  '实测',
  '有效',
  '实抄',
  '否',
  '真实',
]
const estimated = [
  'e',
  'est',
  'estimated',
  'estimate',
  's',
  'sub',
  'substituted',
  'f',
  'final',
  'yes',
  'true',
  '估',
  '估算',
  '估计',
  '估抄',
  '补采',
  '补',
  '拟合',
  '插补',
  '修正',
  '是',
]
const nothing = ['n', 'null', 'missing', 'invalid', 'bad', '缺', '缺失', '无效', '异常']

/** `plain` columns (`estimated`) speak in 1 and 0 too; in quality columns such numbers mean something else in every system. */
export function estimatedSql(cell: string, plain: boolean): string {
  const flag = `lower(trim(${cell}))`
  const letter = `regexp_replace(${flag}, '^([aesfn])[0-9]{2}$', '\\1')`
  const yes = plain ? [...estimated, '1', 'y', 't'] : estimated
  const no = plain ? [...actual, '0', 'n'] : actual
  return `CASE WHEN ${cell} IS NULL THEN ${plain ? 'false' : 'NULL'} WHEN ${letter} IN (${list(no)}) THEN false WHEN ${letter} IN (${list(yes)}) THEN true END`
}

/** Whether the quality flag says that there is no value. */
export function isNothingSql(cell: string): string {
  return `coalesce(regexp_replace(lower(trim(${cell})), '^n[0-9]{2}$', 'n') IN (${list(nothing)}), false)`
}

/** Flags among these that are not known. */
export function unknownFlags(flags: readonly string[]): string[] {
  const known = new Set([...actual, ...estimated, ...nothing])
  const plain = (flag: string) =>
    flag
      .trim()
      .toLowerCase()
      .replace(/^([aesfn])\d{2}$/, '$1')
  return [...new Set(flags)].filter((flag) => flag.trim() !== '' && !known.has(plain(flag)))
}

function list(texts: readonly string[]): string {
  return texts.map((text) => `'${text}'`).join(', ')
}
