import { type Catalogue, type Language, type Params, sentence } from '@davylamp/finding'

/** Sentences of `davylamp paper`. */
export const paperCliTexts = {
  description: {
    en: 'Make an official document of a case from its records: printed as PDF/A-2b, a draft unless it is issued.\n--list shows every kind and what it is called; --example makes one of the example county.',
    zh: '依据整治事项的记录生成文书，输出 PDF/A-2b；未签发的为草稿。\n--list 列出全部文书种类；--example 生成示例县的样张。',
  },
  summary: { en: 'make an official document of a case', zh: '生成整治事项的文书' },
  kind: { en: 'kind of paper, as --list names it', zh: '文书种类，见 --list' },
  case: { en: 'case that it is about', zh: '整治事项编号' },
  list: { en: 'show the kinds of papers', zh: '列出文书种类' },
  example: { en: 'make the example of that kind, without records', zh: '生成该种类的样张，不读取记录' },
  as: {
    en: 'body that issues it, where it is not the one whose records they are',
    zh: '出具文书的单位（与记录所属单位不同时）',
  },
  facts: {
    en: 'what the records do not hold, as JSON: {"people": {…}, "words": {…}, "shared": {…}, "papers": {"kind": {…}}}',
    zh: '记录中没有的内容（JSON）：{"people": {…}, "words": {…}, "shared": {…}, "papers": {"种类": {…}}}',
  },
  issue: {
    en: 'issue it: number it, enter it in the journal, and keep the file. An issued paper is final',
    zh: '签发：编号、记入日志并保存文件。签发后即为定稿',
  },
  by: {
    en: 'who issues or files it, as the journal names him (usually the user of this computer)',
    zh: '签发人或归档人，记入日志（通常为本机用户）',
  },
  corrects: {
    en: 'number of the issued paper that this one corrects and takes the place of',
    zh: '本文书更正并代替的已签发文书的文号',
  },
  signed: {
    en: 'file the signed scan of an issued paper, named with --number and --hash',
    zh: '归档已签发文书的签字扫描件，用 --number 和 --hash 指明',
  },
  number: { en: 'number of the issued paper', zh: '已签发文书的文号' },
  hash: { en: 'hash as it stands on the paper, 16 digits or all 64', zh: '文书上印出的校验值，16 位或全部 64 位' },
  format: {
    en: 'pdf, docx to be edited, or xlsx of its lists; what is issued is a pdf',
    zh: 'pdf、可编辑的 docx，或清单的 xlsx；签发件为 pdf',
  },
  out: { en: 'file to write; otherwise named after case and kind', zh: '输出文件；未指定时按事项和种类命名' },
  data: { en: 'folder of the records (usually {folder})', zh: '记录目录（通常为 {folder}）' },
  body: { en: 'body whose records they are', zh: '记录所属单位' },
  lang: { en: 'language of paper and messages: zh or en', zh: '文书和提示的语言：zh 或 en' },
  after: {
    en: `
Examples:
  davylamp paper --list
  davylamp paper inspection-record --example --out example.pdf
  davylamp paper inspection-record case-plant --body qingxia-development --as qingxia-energy --facts plant.json
  davylamp paper inspection-record case-plant --body qingxia-development --as qingxia-energy --facts plant.json --issue

A folder fonts in the data folder is looked through for the faces that offices use (Fangsong, Hei, Kai, Xiaobiaosong);
papers/KIND/template.typ there takes the place of the template of that kind.

Exit codes: 0 made · 2 the command was not understood or the records cannot be opened · 3 something is missing or wrong (each named with its field)`,
    zh: `
示例：
  davylamp paper --list
  davylamp paper inspection-record --example --out 样张.pdf
  davylamp paper inspection-record case-plant --body qingxia-development --as qingxia-energy --facts 水电站.json
  davylamp paper inspection-record case-plant --body qingxia-development --as qingxia-energy --facts 水电站.json --issue

数据目录下的 fonts 文件夹可放入办公字体（仿宋、黑体、楷体、小标宋）；
papers/种类/template.typ 可替代该种类的随附模板。

退出码：0 已生成；2 命令有误或无法打开记录；3 有缺项或错误（逐项列出）`,
  },
  'needs-kind': {
    en: 'Name the kind of paper. davylamp paper --list shows them.',
    zh: '请写明文书种类。davylamp paper --list 列出全部种类。',
  },
  'needs-case': {
    en: 'Name the case that the paper is about, or --example for an example.',
    zh: '请写明整治事项编号；要样张请加 --example。',
  },
  'no-case': {
    en: 'There is no case {caseId} in the records of {body}.',
    zh: '{body} 的记录中没有整治事项 {caseId}。',
  },
  'no-body': {
    en: 'Of the body {body} neither kind nor province is known. davylamp user body {body} --kind … --province … makes them known.',
    zh: '单位 {body} 的类别和省份未登记。请先运行 davylamp user body {body} --kind … --province …。',
  },
  'facts-unread': { en: '{path} cannot be used: {cause}', zh: '{path} 无法使用：{cause}' },
  'format-unknown': { en: '--format takes {formats}, not "{text}".', zh: '--format 可选 {formats}，不能是“{text}”。' },
  made: { en: '{path}: {title}, {pages:page|pages}.', zh: '{path}：{title}，共 {pages} 页。' },
  'made-list': { en: '{path}: lists of {title}.', zh: '{path}：{title}的清单。' },
  issued: {
    en: 'Issued as {number} (entry {seq} of the journal). What it says has the hash {hash}.',
    zh: '已签发，文号 {number}（日志第 {seq} 条）。内容校验值 {hash}。',
  },
  filed: {
    en: 'The scan {path} is filed with {number} (SHA-256 {hash}).',
    zh: '扫描件 {path} 已归入 {number}（SHA-256 {hash}）。',
  },
  'needs-number': {
    en: 'Name the paper with --number and --hash, as they stand on it.',
    zh: '请用 --number 和 --hash 写明文书上印出的文号和校验值。',
  },
  'no-paper': { en: 'No paper {number} was issued in this case.', zh: '本事项没有签发过 {number}。' },
  'other-hash': {
    en: '{number} was issued with another content: the hash on it is {known}. The scan was not filed.',
    zh: '{number} 签发时的内容不同：其校验值为 {known}。扫描件未归档。',
  },
  'not-read': { en: '{path} cannot be read ({cause}).', zh: '{path} 无法读取（{cause}）。' },
  draft: { en: 'It is a draft: no number, no effect.', zh: '此为草稿：未编号，不具效力。' },
} as const satisfies Catalogue

export type PaperCliCode = keyof typeof paperCliTexts

export interface SayPaper {
  readonly language: Language
  (code: PaperCliCode, params?: Params): string
}

export function sayPaperIn(language: Language): SayPaper {
  const say = (code: PaperCliCode, params: Params = {}) => sentence(paperCliTexts, code, params)[language]
  return Object.assign(say, { language })
}
