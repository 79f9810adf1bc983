import { type Catalogue, type Language, type Params, sentence } from '@davylamp/finding'

/** Every sentence of the command line. */
export const cliTexts = {
  'program.description': {
    en: 'Davylamp finds virtual-currency mining in the records you already hold: meter readings, network captures and logs.\nIt reads only what you name, sends nothing anywhere, and gives leads to check, never a conclusion.',
    zh: '矿灯（Davylamp）在已有的记录中查找虚拟货币“挖矿”线索：电能表读数、网络抓包和日志。\n只读取您指定的文件，不向任何地方发送数据；给出的是待核查的线索，不是认定结论。',
  },
  'program.after': {
    en: '\nStart here:\n  davylamp scan readings/ capture.pcap --report report.html\n  davylamp help scan',
    zh: '\n从这里开始：\n  davylamp scan 读数目录/ 抓包.pcap --report 报告.html\n  davylamp help scan',
  },
  'scan.description': {
    en: 'Read files and folders of any mixture and list what deserves a check, the strongest first.\nFiles are recognised by their content: pcap and pcapng captures, CSV, Excel, NDJSON and Parquet tables, also inside gzip, zstd and ZIP. "-" reads standard input.',
    zh: '读取任意混合的文件和目录，按强弱列出值得核查的线索。\n按内容识别文件：pcap、pcapng 抓包，CSV、Excel、NDJSON、Parquet 表格，也可在 gzip、zstd、ZIP 之内。“-” 表示标准输入。',
  },
  'scan.summary': {
    en: 'read records and list what deserves a check, the strongest first',
    zh: '读取记录，按强弱列出值得核查的线索',
  },
  'scan.paths': { en: 'files and folders to read', zh: '要读取的文件和目录' },
  'scan.findings': { en: 'write every finding, one JSON object a line', zh: '写出全部发现，每行一个 JSON 对象' },
  'scan.scores': {
    en: 'write a score for every meter (CSV: subject_id,score,status,reason), also for those without a finding or not judged',
    zh: '写出每只电表的得分（CSV：subject_id,score,status,reason），包括无发现的和未能判断的',
  },
  'scan.report': { en: 'write one self-contained HTML page with plots', zh: '写出一份自带图表的单文件 HTML 报告' },
  'scan.evidence': {
    en: 'write a folder with the proving packets and curves of every finding, each with its SHA-256',
    zh: '写出证据目录：每项发现所依据的数据包和负荷曲线，并附 SHA-256',
  },
  'scan.format': { en: 'what to print: table, ndjson, json or csv', zh: '打印格式：table、ndjson、json 或 csv' },
  'scan.min-verdict': {
    en: 'leave out what is weaker: confirmed, probable, suspect or related',
    zh: '省略更弱的结果：confirmed（见直接证据）、probable（高度疑似）、suspect（疑似待核）、related（相关但非挖矿）',
  },
  'scan.lang': { en: 'language: zh or en', zh: '语言：zh 或 en' },
  'scan.tz': {
    en: 'time zone of readings that do not say theirs, and of every time shown, e.g. Asia/Shanghai',
    zh: '读数未注明时区时采用的时区，也是显示时间的时区，例如 Asia/Shanghai',
  },
  'scan.province': {
    en: 'province of the records, e.g. Sichuan: its CO2 factors and surcharge are laid on the energy of each lead; without it the mean of China',
    zh: '记录所在省份，例如 四川：按其排放因子和加价标准估算各线索的电量后果；不指定时用全国平均因子',
  },
  'scan.surcharges': {
    en: 'surcharges whose documents you hold, in the place of the built-in ones (docs/site-files.md shows the form)',
    zh: '本单位持有文件的加价标准，替代内置条目（格式见 docs/site-files.md）',
  },
  'scan.map': {
    en: 'a file that names columns which were not guessed; "davylamp map" shows how it is written',
    zh: '列名对应文件，用于未能猜出的列；写法见 “davylamp map”',
  },
  'scan.decimal': {
    en: 'decimal sign of numbers in tables: point or comma',
    zh: '表格中小数点的写法：point（点）或 comma（逗号）',
  },
  'scan.previous': {
    en: 'findings file of an earlier scan: says what is new, still there, gone',
    zh: '上一次扫描的发现文件：指出新增、仍在、已消失的线索',
  },
  'scan.outcomes': {
    en: 'what visits found (CSV: subject_id,visited_on,outcome such as confirmed-active, confirmed-passive, not-found, legit-load:cold): shows the hit rate and puts places checked lately last',
    zh: '核查结果（CSV：subject_id,visited_on,outcome，如 confirmed-active 主动、confirmed-passive 被动、not-found 未发现、legit-load:cold 正当负荷（冷库））：显示命中率，并将近期已核查的地点排到最后',
  },
  'scan.cool-down': { en: 'days for which a checked place stays last', zh: '已核查地点排在最后的天数' },
  'scan.top': {
    en: 'keep the first N leads (with --per: of each group)',
    zh: '只保留前 N 条线索（与 --per 合用时为每组前 N 条）',
  },
  'scan.per': {
    en: 'column of the customers or sites table to group by with --top: town, premises, transformer_id, category, tariff, org',
    zh: '与 --top 合用的分组列（客户表或场所表）：town、premises、transformer_id、category、tariff、org',
  },
  'scan.worklist': {
    en: 'write a work order per supply station (XLSX) for the leads on meters',
    zh: '按供电单位写出核查工单（XLSX），用于电表线索',
  },
  'power.description': {
    en: 'Tools for readings that cannot be exported whole.',
    zh: '用于无法整体导出的读数。',
  },
  'power.summary': { en: 'tools for readings that cannot be exported whole', zh: '用于无法整体导出的读数' },
  'power.sql': {
    en: 'Print the statement that makes a row of numbers a meter and day. Run it where the readings lie, export what it gives, and scan that.',
    zh: '打印按表按日汇总的语句。在读数所在的数据库中运行，导出结果后交给 scan。',
  },
  'power.shape': {
    en: 'how readings lie there: intervals (a row a reading) or days (a row a day with a list)',
    zh: '读数的存放方式：intervals（每个读数一行）或 days（每日一行，含列表）',
  },
  'power.points': { en: 'points a day: 24, 48, 96 or 288', zh: '每日点数：24、48、96 或 288' },
  'power.sql-intervals': {
    en: 'One row a meter and day. Needs a table readings(meter_id VARCHAR, start TIMESTAMP, kw FLOAT, estimated BOOLEAN):\nlocal times at the start of their interval, mean kW after every multiplier, NULL where missing; {points} points a day.\nDialect: DuckDB. Export the result as CSV or Parquet and give it to davylamp scan.',
    zh: '每表每日一行。需要表 readings(meter_id VARCHAR, start TIMESTAMP, kw FLOAT, estimated BOOLEAN)：\n时间为时段开始的当地时间，kw 为乘过倍率的平均功率，缺失为 NULL；每日 {points} 点。\n方言：DuckDB。结果导出为 CSV 或 Parquet，交给 davylamp scan。',
  },
  'power.sql-days': {
    en: 'One row a meter and day. Needs a table readings(meter_id VARCHAR, day DATE, kw FLOAT[], estimated BOOLEAN):\n{points} values a day, mean kW after every multiplier, NULL where missing.\nDialect: DuckDB. Export the result as CSV or Parquet and give it to davylamp scan.',
    zh: '每表每日一行。需要表 readings(meter_id VARCHAR, day DATE, kw FLOAT[], estimated BOOLEAN)：\n每日 {points} 个值，kw 为乘过倍率的平均功率，缺失为 NULL。\n方言：DuckDB。结果导出为 CSV 或 Parquet，交给 davylamp scan。',
  },
  'scan.candidates': {
    en: 'from daily registers, write whose curves to fetch first (CSV: meter_id,score,mean_kw,since)',
    zh: '根据日冻结示数，写出应优先调取曲线的电表（CSV：meter_id,score,mean_kw,since）',
  },
  'scan.pools': {
    en: 'a list of mining pools that you know, a domain a line; added to the built-in one',
    zh: '自备的矿池名单，每行一个域名，与内置名单合用',
  },
  'usage.pool-lines': {
    en: '{path}: lines {lines} are no domains and were left out.',
    zh: '{path}：第 {lines} 行不是域名，已略过。',
  },
  'result.what.candidates': { en: 'Candidates', zh: '候选电表' },
  'result.no-registers': {
    en: 'No daily registers were among the input, so there are no candidates to rank.',
    zh: '输入中没有日冻结示数，无法排列候选电表。',
  },
  'verify.description': {
    en: 'Check an evidence journal: hashes, chain, clock, attachments. Needs nothing but its folder.',
    zh: '核验证据日志：哈希、链、时钟、附件。只需要其所在文件夹。',
  },
  'verify.summary': { en: 'check an evidence journal by its folder alone', zh: '核验证据日志，只需要其所在文件夹' },
  'verify.folder': { en: 'folder of the journal', zh: '日志所在文件夹' },
  'verify.head': {
    en: 'the head from the signed paper: the text of its code, or a hash',
    zh: '签字文书上的链头（二维码文字或哈希值）',
  },
  'verify.token': { en: 'an RFC 3161 time stamp (.tsr)', zh: 'RFC 3161 时间戳文件（.tsr）' },
  'map.description': {
    en: 'Show how a file for --map names the columns of a table.',
    zh: '说明 --map 文件如何写明表格各列的含义。',
  },
  'map.summary': { en: 'show how a file for --map names columns', zh: '说明 --map 文件的写法' },
  'scan.after': {
    en: `
What a verdict means:
  confirmed  the act itself was seen in the records (work handed out or handed in)
  probable   several independent tells
  suspect    worth a look
  related    close to mining, but not mining (a node, a wallet, a wrong meter)
It is a machine's word on records. A conclusion is made by two persons on the spot.

Exit codes: 0 scanned, nothing at or above "probable" · 1 something was found · 2 the command was not understood
            3 some input was damaged or not there (each is named; the rest was scanned all the same)
            0 is also given when nothing could be judged; the last line says so

Examples:
  davylamp scan readings/ customers.csv --report report.html
  davylamp scan campus.pcap --findings findings.ndjson --evidence evidence/
  tcpdump -r old.pcap -w - | davylamp scan -`,
    zh: `
结果的含义：
  confirmed  见直接证据：记录中直接看到挖矿行为（下发或提交任务）
  probable   高度疑似：多个独立迹象
  suspect    疑似待核：值得看一看
  related    相关但非挖矿（节点、钱包、错接的表计）
这是机器对记录的判断；认定须由两名人员现场作出。

退出码：0 已扫描，没有达到 probable 的结果；1 有发现；2 命令有误；
        3 有输入损坏或不存在（逐一列出，其余照常扫描）
        未能作出任何判断时退出码同样为 0，最后一行会说明

示例：
  davylamp scan 读数/ customers.csv --report 报告.html
  davylamp scan 校园.pcap --findings 发现.ndjson --evidence 证据/
  tcpdump -r old.pcap -w - | davylamp scan -`,
  },
  'help.option': { en: 'show this help', zh: '显示帮助' },
  'help.command': { en: 'show the help of a command', zh: '显示命令的帮助' },
  'version.option': { en: 'print the version', zh: '显示版本号' },
  'help.line': { en: '{name} {rest}', zh: '{name} {rest}' },
  'help.rest-command': { en: 'COMMAND …', zh: '命令 …' },
  'help.command-of': { en: 'whose help is wanted, e.g. inventory plan', zh: '要查看帮助的命令，例如 inventory plan' },
  'help.argument.list': { en: 'LIST', zh: '清单' },
  'help.argument.log': { en: 'LOG', zh: '日志' },
  'help.argument.path': { en: 'PATH', zh: '路径' },
  'help.argument.folder': { en: 'FOLDER', zh: '文件夹' },
  'help.argument.file': { en: 'FILE', zh: '文件' },
  'help.argument.plan': { en: 'PLAN', zh: '计划' },
  'help.argument.case': { en: 'CASE', zh: '记录文件' },
  'help.argument.command': { en: 'COMMAND', zh: '命令' },
  'help.rest-options': { en: '[options]', zh: '[选项]' },
  'help.default': { en: '{description} (else {value})', zh: '{description}（默认 {value}）' },
  'help.usage': { en: 'Usage:', zh: '用法：' },
  'help.arguments': { en: 'Arguments:', zh: '参数：' },
  'help.options': { en: 'Options:', zh: '选项：' },
  'help.commands': { en: 'Commands:', zh: '命令：' },
  'usage.unknown-option': {
    en: 'There is no option "{text}". "davylamp help scan" lists them all.',
    zh: '没有选项 “{text}”。用 “davylamp help scan” 查看全部选项。',
  },
  'usage.unknown-command': {
    en: 'There is no command "{text}". "davylamp help" lists them all; to scan files: davylamp scan PATH…',
    zh: '没有命令 “{text}”。用 “davylamp help” 查看全部命令；扫描文件请用：davylamp scan 路径…',
  },
  'usage.excess-arguments': {
    en: 'More was given than the command takes. A path with spaces needs quotation marks; "davylamp help" and the name of the command shows what it takes.',
    zh: '参数多于该命令所需。含空格的路径须加引号；用 “davylamp help 命令名” 查看用法。',
  },
  'usage.missing-argument': {
    en: 'Something is missing after the command ({text}); "davylamp help" and the name of the command shows what.',
    zh: '命令之后缺少内容（{text}）；用 “davylamp help 命令名” 查看用法。',
  },
  'usage.missing-value': { en: 'The option "{text}" needs a value.', zh: '选项 “{text}” 需要一个值。' },
  'usage.missing-paths': {
    en: 'Name at least one file or folder: davylamp scan PATH…',
    zh: '请至少指定一个文件或目录：davylamp scan 路径…',
  },
  'usage.choice': {
    en: '{option} takes {choices}; "{text}" is none of them.',
    zh: '{option} 可取 {choices}；“{text}” 不在其中。',
  },
  'usage.number': {
    en: '{option} takes a whole number of 1 or more; "{text}" is none.',
    zh: '{option} 应为不小于 1 的整数；“{text}” 不是。',
  },
  'usage.zone': {
    en: '"{text}" is no time zone. Use a name such as Asia/Shanghai or UTC.',
    zh: '“{text}” 不是时区。请用 Asia/Shanghai 或 UTC 这样的名称。',
  },
  'usage.site-file': { en: '{path}{place}: {what} It was left out.', zh: '{path}{place}：{what}已略过。' },
  'usage.province': {
    en: '"{text}" is no province known here. --province takes one of: {known}; Chinese names too.',
    zh: '“{text}” 不是已知的省份。--province 可取：{known}；也可用拼音或英文名称。',
  },
  'usage.would-overwrite': {
    en: '{option} {path} would be written into a file that is there and is no earlier output of the same kind. Nothing was read or changed; choose another name.',
    zh: '{option} {path} 会写入一个已有的、并非先前同类输出的文件。尚未读取或改动任何内容，请另选文件名。',
  },
  'usage.per-without-top': { en: '--per needs --top N.', zh: '--per 需要与 --top N 合用。' },
  'usage.no-such-path': { en: '{path} does not exist.', zh: '{path} 不存在。' },
  'usage.cannot-read': { en: '{path} could not be read: {cause}.', zh: '{path} 无法读取：{cause}。' },
  'usage.cannot-write': {
    en: '{path} could not be written: {cause}. The scan itself was done; what it found is printed below.',
    zh: '{path} 无法写入：{cause}。扫描已完成，结果打印如下。',
  },
  'usage.no-findings-file': {
    en: '{path} holds no findings. What is needed is a file that a scan wrote with --findings FILE, or a watch with --out FILE.',
    zh: '{path} 中没有任何发现。此处应给出 scan 用 --findings 文件 或 watch 用 --out 文件 写出的文件。',
  },
  'usage.finding-lines': {
    en: '{path}: {count:line|lines} {count?is|are} no finding of an earlier scan and {count?was|were} left out; the first is line {line}, where {field} should be {expected}.',
    zh: '{path}：有 {count} 行不是先前扫描的发现，已略过；首个为第 {line} 行，{field} 应为 {expected}。',
  },
  'usage.no-outcomes': {
    en: '{path} holds no outcomes. A line looks like: D00012,2022-08-22,confirmed-active; the date as year-month-day, the outcome one of {codes}; legit-load and mapping-error say which, as in legit-load:cold.',
    zh: '{path} 中没有任何核查结果。一行应形如：D00012,2022-08-22,confirmed-active；日期为 年-月-日，结果为 {codes} 之一；legit-load 与 mapping-error 须注明类别，如 legit-load:cold。',
  },
  'usage.outcome-lines': {
    en: '{path}: {count:line|lines} {count?is|are} no outcome and {count?was|were} left out; the first is line {line}. A line looks like: D00012,2022-08-22,confirmed-active; the date as year-month-day, the outcome one of {codes}; legit-load and mapping-error say which, as in legit-load:cold.',
    zh: '{path}：有 {count} 行不是核查结果，已略过，首个为第 {line} 行。一行应形如：D00012,2022-08-22,confirmed-active；日期为 年-月-日，结果为 {codes} 之一；legit-load 与 mapping-error 须注明类别，如 legit-load:cold。',
  },
  'usage.per-unknown': {
    en: 'No customers or sites table has a column "{column}"; --per takes one of: {known}.',
    zh: '客户表和场所表都没有列 “{column}”；--per 可取：{known}。',
  },
  'result.unjudged': {
    en: 'Nothing could be judged: {sources:file|files} {sources?was|were} read, and {notJudged:subject|subjects} held too little. This says nothing about mining; see the reasons above.',
    zh: '未能作出任何判断：读取文件 {sources} 个，{notJudged} 个对象数据不足。这不说明有无挖矿，原因见上。',
  },
  'result.unread': {
    en: 'Nothing was read, so nothing could be judged: no record of a known kind was among what was named. This says nothing about mining; what each file lacked stands above.',
    zh: '没有读入任何记录，因此未能作出任何判断：所给路径中没有可识别的记录。这不说明有无挖矿；各文件的原因见上。',
  },
  'result.nothing': {
    en: 'Nothing that points to mining was found in {sources:file|files} ({subjects:subject|subjects} looked at, {notJudged} not judged).',
    zh: '在 {sources} 个文件中未发现挖矿迹象（查看对象 {subjects} 个，未能判断 {notJudged} 个）。',
  },
  'result.found': {
    en: 'Leads: {leads}, from {sources:file|files}: {confirmed} confirmed, {probable} probable, {suspect} suspect, {related} related ({subjects:subject|subjects} looked at, {notJudged} not judged).',
    zh: '{sources} 个文件中有 {leads} 条线索：见直接证据 {confirmed}，高度疑似 {probable}，疑似待核 {suspect}，相关但非挖矿 {related}（查看对象 {subjects} 个，未能判断 {notJudged} 个）。',
  },
  'result.more': {
    en: '… and {count} more. The whole list: --report FILE.html or --format csv.',
    zh: '……另有 {count} 条。完整清单：--report 文件.html 或 --format csv。',
  },
  'result.wrote': { en: '{what} written to {path}', zh: '{what}已写入 {path}' },
  'result.what.findings': { en: 'Findings', zh: '发现' },
  'result.what.scores': { en: 'Scores', zh: '得分' },
  'result.what.report': { en: 'Report', zh: '报告' },
  'result.what.evidence': { en: 'Evidence', zh: '证据' },
  'result.what.worklist': { en: 'Work list', zh: '核查工单' },
  'result.compared': {
    en: 'Compared with {path}: {fresh} new, {still} still there, {gone} gone.',
    zh: '与 {path} 相比：新增 {fresh}，仍在 {still}，消失 {gone}。',
  },
  'result.gone': { en: '  gone: {place} ({verdict})', zh: '  已消失：{place}（{verdict}）' },
  'result.hit-rate': {
    en: 'Visits so far: {hits} of {visits} found mining ({percent} %). {cooling:lead|leads} {cooling?was|were} checked in the last {days:day|days} and {cooling?stands|stand} last.',
    zh: '迄今核查 {visits} 处，查实 {hits} 处（{percent}%）。近 {days} 天内已核查的 {cooling} 条线索排在最后。',
  },
  'export.is-there': {
    en: '--out {path} is there already. Nothing was read or changed; choose another name.',
    zh: '--out {path} 已存在。尚未读取或改动任何内容，请另选文件名。',
  },
  'export.done': {
    en: '{count:indicator|indicators} from {findings:finding|findings}, those at or above "{verdict}"; no client is among them.',
    zh: '从 {findings} 项发现中导出 {count} 个指标（{verdict} 及以上），不含任何客户端。',
  },
  'export.shared': {
    en: '{count:address|addresses} left out: many sites share {count?it|them}, and no name is known.',
    zh: '省略 {count} 个地址：由多个站点共用，且没有域名。',
  },
  'export.own': {
    en: '{count:address|addresses} left out: {count?it lies|they lie} in a network like yours.',
    zh: '省略 {count} 个地址：属于内网地址。',
  },
  'problems.damaged': { en: 'Damaged input, not or only partly read:', zh: '损坏的输入（未读或只读了一部分）：' },
  'problems.absent': { en: 'Not there:', zh: '找不到：' },
  'problems.skipped': {
    en: 'Skipped, since they are no records of a known kind ({count}):',
    zh: '跳过 {count} 个并非可读记录的文件：',
  },
  'problems.note': { en: 'Noted while reading:', zh: '读取时的说明：' },
  'problems.more': { en: '  … and {count} more (all are in the report)', zh: '  ……另有 {count} 条（报告中有全部）' },
  'problems.places': { en: 'and {count:more file|more files}', zh: '等另外 {count} 个文件' },
  'progress.reading': { en: 'reading {source} {percent} %', zh: '正在读取 {source} {percent}%' },
  'progress.judging': { en: 'judging {meters:meter|meters}', zh: '正在判断 {meters} 只电表' },
  'failure.internal': {
    en: 'Davylamp itself failed; this is our fault, not yours. Nothing of your files was changed.\n{detail}',
    zh: '程序自身出错，并非您的过错。您的文件没有被改动。\n{detail}',
  },
} as const satisfies Catalogue

export type CliCode = keyof typeof cliTexts

export function isCliCode(code: string): code is CliCode {
  return Object.hasOwn(cliTexts, code)
}

/** Says a sentence of the command line. */
export interface Say {
  readonly language: Language
  (code: CliCode, params?: Params): string
}

export function sayIn(language: Language): Say {
  const say = (code: CliCode, params: Params = {}) => sentence(cliTexts, code, params)[language]
  return Object.assign(say, { language })
}
