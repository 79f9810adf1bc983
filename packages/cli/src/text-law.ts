import { type Catalogue, type Language, type Params, sentence } from '@davylamp/finding'

/** Sentences of `davylamp law`. */
export const lawCliTexts = {
  description: {
    en: 'What law this installation goes by: texts in force on a day, working days, terms, and who may do what; what ships and the files of the folder law in the data folder.\nlaw check looks through a folder of such files before it is put there.',
    zh: '本单位所依据的法律：某日有效的文件、工作日历、期限和职权，包括随程序提供的内容和数据目录下 law 文件夹中的文件。\nlaw check 可在启用前检查一个文件夹。',
  },
  summary: { en: 'what law is in force here, and what is unsure', zh: '列出现行依据及未核实事项' },
  data: { en: 'data folder (usually {folder})', zh: '数据目录（默认 {folder}）' },
  on: { en: 'as of this local date (else today)', zh: '以此日期为准（默认今天）' },
  province: { en: 'whose rules to show, such as 四川', zh: '显示该省的职权，如 四川' },
  unsure: {
    en: 'only what nobody confirmed or set: to be looked up, or settled by a file',
    zh: '只列未核实、未设定的事项，供核对或以文件补充',
  },
  lang: { en: 'language of help and messages: zh or en', zh: '帮助与提示的语言：zh 或 en' },
  check: { en: 'look through a folder of law files', zh: '检查法律文件目录' },
  'check.folder': { en: 'folder with *.json files', zh: '含 *.json 文件的目录' },
  after: {
    en: `
Examples:
  davylamp law --on 2025-12-31
  davylamp law --unsure --province 四川
  davylamp law check ./law

The forms of the files are described in docs/site-files.md. A changed set is entered into the journals at the next start.

Exit codes: 0 in order · 2 the command was not understood, or the folder cannot be read · 3 rows were left out (each named with file and field)`,
    zh: `
示例：
  davylamp law --on 2025-12-31
  davylamp law --unsure --province 四川
  davylamp law check ./law

文件格式见 docs/site-files.md。内容有变动时，下次启动记入日志。

退出码：0 正常；2 命令有误或目录无法读取；3 有行被略去（逐项列出文件和字段）`,
  },
  'bad-date': { en: '{text} is no date such as 2026-02-13.', zh: '“{text}”不是日期，请写成 2026-02-13。' },
  unreadable: { en: '{path} cannot be read ({cause}).', zh: '{path} 无法读取（{cause}）。' },
  'no-files': {
    en: '{path} holds no *.json file: there is nothing to check.',
    zh: '{path} 中没有 *.json 文件，无可检查。',
  },
  head: { en: 'In force on {on} (SHA-256 {sha256})', zh: '{on} 现行依据（SHA-256 {sha256}）' },
  shipped: {
    en: 'What ships with the program; no files of this site.',
    zh: '均为随程序提供的内容，本单位未补充文件。',
  },
  files: { en: 'With the files of this site: {names}', zh: '含本单位文件：{names}' },
  texts: { en: 'Texts', zh: '法律文件' },
  since: { en: '{title}, since {from}', zh: '{title}，{from} 起施行' },
  'since-to': { en: '{title}, from {from} until before {to}', zh: '{title}，{from} 起施行，{to} 起失效' },
  page: { en: 'as a page reports it; the text was not read', zh: '据网页转述，未读原文' },
  unconfirmed: { en: 'not confirmed, never cited', zh: '未核实，不引用' },
  'read-from': { en: 'read in {source} on {checkedOn}', zh: '来源：{source}，核对日期 {checkedOn}' },
  open: { en: 'Cannot be cited', zh: '不能引用' },
  calendar: { en: 'Working days', zh: '工作日历' },
  years: { en: 'known for {years}', zh: '已有年份：{years}' },
  'year-missing': {
    en: '{year}: not known; terms that end in it cannot be told until a calendar file is added',
    zh: '{year} 年：尚无放假安排，到期日在该年的期限无法计算，请补充日历文件',
  },
  'year-unread': {
    en: '{year}: taken from a list, not held against {notice}',
    zh: '{year} 年：取自汇总表，未与《{notice}》核对',
  },
  terms: { en: 'Terms of campaigns', zh: '专项行动期限' },
  'term-set': { en: '{name} ({code}): {length}, set by this site', zh: '{name}（{code}）：{length}，本单位设定' },
  'term-default': { en: '{name} ({code}): {length}, a default', zh: '{name}（{code}）：{length}，默认值' },
  'length-working-days': { en: '{n} working days', zh: '{n} 个工作日' },
  'length-calendar-days': { en: '{n} days', zh: '{n} 日' },
  'length-weekday': { en: 'weekly, on weekday {n} (1 is Monday)', zh: '每周，星期 {n}（1 为周一）' },
  acts: { en: 'Who may do what in {place}', zh: '职权（{place}）' },
  nation: { en: 'provinces without rules of their own', zh: '未另设规则的省份' },
  'acts-open': { en: 'Acts that nobody has settled for {place}', zh: '尚未设定的职权（{place}）' },
  allowed: { en: 'may', zh: '可以' },
  forbidden: { en: 'may not', zh: '不得' },
  configure: { en: 'to be settled', zh: '待设定' },
  'left-out': { en: '{file}: {place}{what} The row was left out.', zh: '{file}：{place}{what}该行未采用。' },
  place: { en: '{path}: ', zh: '{path}：' },
  'in-order': { en: '{files} files in order.', zh: '{files} 个文件均无误。' },
  'not-in-order': { en: '{n} rows of {files} files would be left out.', zh: '{files} 个文件中有 {n} 行不会被采用。' },
} as const satisfies Catalogue

export type LawCliCode = keyof typeof lawCliTexts

export interface SayLaw {
  readonly language: Language
  (code: LawCliCode, params?: Params): string
}

export function sayLawIn(language: Language): SayLaw {
  const say = (code: LawCliCode, params: Params = {}) => sentence(lawCliTexts, code, params)[language]
  return Object.assign(say, { language })
}
