import type { Catalogue } from '@davylamp/finding'

/** What `davylamp scan` and `davylamp map` say: options, results, what could not be read. */
export const scanCliTexts = {
  'scan.description': {
    en: 'Read files and folders of any mixture and list what deserves a check, the strongest first.\nFiles are recognised by their content: pcap and pcapng captures, CSV, Excel, NDJSON and Parquet tables, web pages and scripts, also inside gzip, zstd and ZIP. "-" reads standard input.',
    zh: '读取任意混合的文件和目录，按强弱列出值得核查的线索。\n按内容识别文件：pcap、pcapng 抓包，CSV、Excel、NDJSON、Parquet 表格，网页和脚本，也可在 gzip、zstd、ZIP 之内。“-” 表示标准输入。',
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
  'scan.sigma': {
    en: 'also ask every record of hosts by your own Sigma rules: a file, or a folder of .yml files',
    zh: '同时用您自己的 Sigma 规则检查主机记录：一个文件，或含 .yml 文件的目录',
  },
  'scan.yara': {
    en: 'also search every file by your own YARA rules: a file, or a folder of .yar files (archives are not unpacked for it)',
    zh: '同时用您自己的 YARA 规则检查每个文件：一个文件，或含 .yar 文件的目录（不为此解压归档）',
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
  'result.what.candidates': { en: 'Candidates', zh: '候选电表' },
  'result.no-registers': {
    en: 'No daily registers were among the input, so there are no candidates to rank.',
    zh: '输入中没有日冻结示数，无法排列候选电表。',
  },
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
} as const satisfies Catalogue
