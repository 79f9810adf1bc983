import { type Catalogue, type Language, type Params, sentence } from '@davylamp/finding'

/** Sentences of `davylamp feedback`. */
export const feedbackCliTexts = {
  description: {
    en: 'Answer a table that a superior sent, in place: into the cells of its own columns, row by row as they stand. Formats, order, heads and other sheets stay.\nWhat nothing answers is left as it is and listed with the reason; nothing is made up.',
    zh: '在上级下发的表格中原位填报：按原有列、原有行序填写，格式、表头和其他工作表保持不变。\n没有依据的单元格保持原样，并逐一列出原因；不编造内容。',
  },
  summary: {
    en: 'fill in a table that a superior sent, in place',
    zh: '原位填写上级下发的表格',
  },
  after: {
    en: `
Rows are told by the number of the lead, account or meter, IP with port and time, or the address of the place, and answered from what
is given: findings (a machine's word on records, never a conclusion), traces, customers and sites, and cases (--body).
Columns are recognised by their heads, of one or more lines; others are named with --map, one statement a line: role = head of the column
  rows are told by:  lead_number, address, port, end (IP:port), time, date, clock, end_time, remote_address, account, meter, place, name, town
  answers:           is_mining, activity, result, action, cleared, referred, committed, machine_count, machine_model, power_kw, energy_kwh,
                     hashrate, coin, pool, wallet, started_on, stopped_on, rectified_on, checked_on, checked_by, checked_body, method, phone,
                     contact, inside_address, mac, host_name, user, attached_to, evidence, filled_on, filled_by, filled_body, note
With --sender the columns are remembered for the next table of the same sender.

Exit codes: 0 every cell was answered · 1 some were left · 2 the command was not understood · 3 lines of what was given could not be read

Examples:
  davylamp feedback their.xlsx --findings findings.ndjson --places customers.csv --set checked_by=Li --sender city
  davylamp trace their.xlsx --logs logs/ --format ndjson > traced.ndjson
  davylamp feedback their.xlsx --trace traced.ndjson --findings findings.ndjson`,
    zh: `
各行按线索编号、户号或表号、IP 加端口和时间、用电地址对应，依据所给材料填写：扫描发现（机器对记录的描述，不是认定）、追溯结果、
用户表和场所表、整治事项（--body）。
列按表头识别，支持多行表头；未识别的用 --map 指明，每行一条：列角色 = 列名
  用于对应：lead_number、address、port、end（IP:端口）、time、date、clock、end_time、remote_address、account、meter、place、name、town
  用于填写：is_mining、activity、result、action、cleared、referred、committed、machine_count、machine_model、power_kw、energy_kwh、
            hashrate、coin、pool、wallet、started_on、stopped_on、rectified_on、checked_on、checked_by、checked_body、method、phone、
            contact、inside_address、mac、host_name、user、attached_to、evidence、filled_on、filled_by、filled_body、note
给出 --sender 时，列的对应关系按下发单位保存，供下次使用。

退出码：0 全部填写；1 有未填写的单元格；2 命令有误；3 所给材料有无法读取的行

示例：
  davylamp feedback 下发表.xlsx --findings 发现.ndjson --places 用户表.csv --set 核查人=李某 --sender 市发改委
  davylamp trace 下发表.xlsx --logs 日志/ --format ndjson > 追溯.ndjson
  davylamp feedback 下发表.xlsx --trace 追溯.ndjson --findings 发现.ndjson`,
  },
  table: { en: 'the table to be answered: Excel (.xlsx, .xls) or CSV', zh: '待填写的表格：Excel（.xlsx、.xls）或 CSV' },
  findings: { en: 'findings of a scan; may be given several times', zh: '扫描发现文件，可多次给出' },
  trace: {
    en: 'what davylamp trace --format ndjson wrote; may be given several times',
    zh: 'davylamp trace --format ndjson 的输出，可多次给出',
  },
  places: {
    en: 'tables of customers, sites and their links; may be given several times',
    zh: '用户表、场所表、场所关联表，可多次给出',
  },
  body: { en: 'answer from leads and cases of this body', zh: '依据本单位的线索和整治事项填写' },
  data: { en: 'where the records are (else {folder})', zh: '数据目录（默认 {folder}）' },
  by: { en: 'who looks into the records (else the user of this computer)', zh: '查阅人（默认本机用户）' },
  map: { en: 'a file that names columns', zh: '列名对应文件' },
  sender: { en: 'who sent it: the columns are remembered by this name', zh: '下发单位：按此名称保存列的对应关系' },
  senders: { en: 'list the senders whose columns are remembered', zh: '列出已保存列对应关系的下发单位' },
  forget: { en: 'forget the columns of a sender', zh: '删除某下发单位的列对应关系' },
  sheet: { en: 'only this sheet', zh: '只填写该工作表' },
  set: {
    en: 'state a text for every row that is answered: role or head = text',
    zh: '为每一有依据的行填写固定内容：列角色或列名=内容',
  },
  overwrite: { en: 'write over what is filled in already (never over formulas)', zh: '覆盖原已填写的内容（公式除外）' },
  tolerance: { en: 'how far clocks may be apart, e.g. 30s, 5m', zh: '时钟容差，如 30s、5m' },
  tz: { en: 'time zone of the table (else that of this computer)', zh: '表格时间的时区（默认本机时区）' },
  filled: { en: 'the filled table (else beside it: …-filled.xlsx)', zh: '填好的表格（默认在其旁：…-filled.xlsx）' },
  left: { en: 'the list of cells that were left (else …-left.csv)', zh: '未填写单元格清单（默认 …-left.csv）' },
  lang: { en: 'language: zh or en', zh: '语言：zh 或 en' },
  'needs-table': {
    en: 'Name the table to be answered: davylamp feedback TABLE.xlsx --findings findings.ndjson',
    zh: '请指定待填写的表格：davylamp feedback 下发表.xlsx --findings 发现.ndjson',
  },
  'needs-known': {
    en: 'Name what it is to be answered from: --findings, --trace, --places, or --body for leads and cases.',
    zh: '请指定填写依据：--findings、--trace、--places，或用 --body 取线索和整治事项。',
  },
  'bad-set': {
    en: '--set takes role=text, such as checked_by=Li or 核查人=李某; "{text}" is none.',
    zh: '--set 的写法为 列角色=内容，如 核查人=李某；“{text}” 不是。',
  },
  'bad-tolerance': {
    en: '--tolerance takes seconds or minutes, such as 90, 30s or 5m; "{text}" is none.',
    zh: '--tolerance 应为秒或分，如 90、30s、5m；“{text}” 不是。',
  },
  'bad-name': {
    en: '{option} takes a name that ends with {end}; "{path}" does not.',
    zh: '{option} 的文件名应以 {end} 结尾；“{path}” 不是。',
  },
  exists: {
    en: '{path} is there already. Nothing was changed; choose another name with {option}.',
    zh: '{path} 已存在。未作任何改动，请用 {option} 另选文件名。',
  },
  'broken.locked': {
    en: '{path} is protected by a password. Save it without one and try again.',
    zh: '{path} 设有打开密码。请取消密码后重试。',
  },
  'broken.damaged': {
    en: '{path} cannot be read as a table; it may be cut off or damaged ({reason}). Get it anew, or open it in a spreadsheet and save it as .xlsx.',
    zh: '{path} 无法作为表格读取，文件可能不完整或已损坏（{reason}）。请重新取得原文件，或在电子表格软件中打开后另存为 .xlsx。',
  },
  'broken.too-large': {
    en: '{path} is larger than {reason} MB. Delete sheets or pictures that are not part of the table.',
    zh: '{path} 超过 {reason} MB。请删除与填报无关的工作表或图片。',
  },
  'broken.empty': { en: '{path} holds no table.', zh: '{path} 中没有表格。' },
  'broken.no-sheet': {
    en: '{path} has no sheet of that name. It has: {reason}',
    zh: '{path} 中没有该工作表。现有：{reason}',
  },
  'broken.no-table': {
    en: '{path} has no table whose rows can be told: no head names a lead number, an IP, an account, a meter or an address (looked at: {reason}). Name columns with --map, e.g. account = 户号.',
    zh: '{path} 中没有可对应的表格：表头中找不到线索编号、IP、户号、表号或地址（已查看：{reason}）。请用 --map 指明列，如 account = 户号。',
  },
  'made.xls': {
    en: '{path} is not in the form of XLSX. The answer is a new workbook with the same sheets, rows, widths and number formats; fonts, colours, edges and drop-down lists could not be kept. To keep them, save it as .xlsx first.',
    zh: '{path} 不是 XLSX 格式。答复为新工作簿，工作表、行列、列宽、数字格式保持一致，字体、颜色、边框和下拉选项未能保留。如需保留，请先另存为 .xlsx。',
  },
  'made.text': {
    en: '{path} is text. The answer is a new workbook of it.',
    zh: '{path} 是文本文件，答复为由其生成的工作簿。',
  },
  'bad-lines': {
    en: '{path}: {count:line is|lines are} no answer of davylamp trace and {count?was|were} left out; the first is line {line}.',
    zh: '{path}：有 {count} 行不是 davylamp trace 的输出，已略过；第一处在第 {line} 行。',
  },
  'sheet-done': {
    en: '{sheet}: {rows:row|rows}; of {answered} something is known, {cells:cell|cells} filled.',
    zh: '{sheet}：共 {rows} 行，其中 {answered} 行有依据，填写 {cells} 个单元格。',
  },
  'sheet-columns': { en: '  columns: {columns}', zh: '  列：{columns}' },
  'left-sum': {
    en: '{count:cell was|cells were} left as {count?it was|they were}:',
    zh: '有 {count} 个单元格保持原样：',
  },
  'left-reason': { en: '  {count} × {reason} ({where})', zh: '  {count} 个：{reason}（{where}）' },
  'left-more': { en: '  … and {count:other reason|other reasons}', zh: '  ……另有 {count} 种原因' },
  wrote: { en: 'Filled table written to {path}', zh: '填好的表格已写入 {path}' },
  'wrote-left': { en: 'The list of what was left: {path}', zh: '未填写清单：{path}' },
  'column.sheet': { en: 'sheet', zh: '工作表' },
  'column.row': { en: 'row', zh: '行' },
  'column.column': { en: 'column', zh: '列' },
  'column.head': { en: 'head', zh: '列名' },
  'column.reason': { en: 'reason', zh: '原因' },
  remembered: { en: 'Columns of {sender} are remembered in {path}', zh: '“{sender}”的列对应关系已保存在 {path}' },
  'sender-line': { en: '{sender} (since {date}): {columns}', zh: '{sender}（{date} 保存）：{columns}' },
  'no-senders': { en: 'No columns are remembered in {path}.', zh: '{path} 中没有保存的列对应关系。' },
  forgotten: { en: 'The columns of {sender} are forgotten.', zh: '已删除“{sender}”的列对应关系。' },
  'not-remembered': {
    en: 'No columns of "{sender}" are remembered. There are: {names}',
    zh: '没有“{sender}”的列对应关系。现有：{names}',
  },
  'senders-damaged': {
    en: '{path} is damaged and was not used. Move it away; it is made anew.',
    zh: '{path} 已损坏，未使用。请将其移走，系统会重新建立。',
  },
  'no-leads': {
    en: 'The records hold no checked lead of {body}: nothing can be answered from them.',
    zh: '“{body}”没有已核查的线索，无法据此填写。',
  },
} as const satisfies Catalogue

export type FeedbackCliCode = keyof typeof feedbackCliTexts

export interface SayFeedback {
  readonly language: Language
  (code: FeedbackCliCode, params?: Params): string
}

export function sayFeedbackIn(language: Language): SayFeedback {
  const say = (code: FeedbackCliCode, params: Params = {}) => sentence(feedbackCliTexts, code, params)[language]
  return Object.assign(say, { language })
}
