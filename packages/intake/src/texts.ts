import type { Catalogue } from '@davylamp/finding'

/** What happened, where, what is safe, what to do. Codes never change once published; texts may. */
export const intakeTexts = {
  // Files and folders
  'intake.absent': {
    en: 'There is no such file or folder. Check the path; everything else was scanned.',
    zh: '没有这个文件或文件夹。请检查路径；其余内容已照常扫描。',
  },
  'intake.no-permission': {
    en: 'You may not read this file or folder. Nothing of it was scanned. Ask for the right to read it, or copy it to a folder of your own.',
    zh: '没有读取此文件或文件夹的权限，其内容未扫描。请申请读取权限，或将其复制到自己的文件夹。',
  },
  'intake.link-loop': {
    en: 'This link leads back to itself. It was passed over.',
    zh: '此链接指回自身，已跳过。',
  },
  'intake.special-file': {
    en: 'This is a pipe or a device, not a file. It was passed over. Give records on standard input with the path "-".',
    zh: '这是管道或设备，不是文件，已跳过。如需从标准输入读取，请使用路径“-”。',
  },
  'intake.io': {
    en: 'The system could not read it ({reason}). Nothing of it was scanned. Check the medium that it lies on.',
    zh: '系统无法读取（{reason}），其内容未扫描。请检查存储介质。',
  },
  'intake.empty': {
    en: 'The file is empty (0 bytes). If records were expected in it, export or copy it again.',
    zh: '文件为空（0 字节）。如果其中应有记录，请重新导出或拷贝。',
  },
  'intake.engine': {
    en: 'The file could not be read as a table: {reason}. Nothing of it was used.',
    zh: '文件无法作为表格读取：{reason}。其内容未使用。',
  },

  // Containers
  'intake.gzip-cut': {
    en: 'The gzip file ends too early. What could be unpacked ({bytes} bytes) was used. Copy or export the file again.',
    zh: 'gzip 文件提前结束。已使用能够解压的部分（{bytes} 字节）。请重新拷贝或导出该文件。',
  },
  'intake.gzip-broken': {
    en: 'The gzip file is damaged after {bytes} unpacked bytes. What came before was used. Copy or export the file again.',
    zh: 'gzip 文件在解压 {bytes} 字节之后损坏。此前的部分已使用。请重新拷贝或导出该文件。',
  },
  'intake.zstd-cut': {
    en: 'The zstd file ends too early. What could be unpacked ({bytes} bytes) was used. Copy or export the file again.',
    zh: 'zstd 文件提前结束。已使用能够解压的部分（{bytes} 字节）。请重新拷贝或导出该文件。',
  },
  'intake.zstd-broken': {
    en: 'The zstd file is damaged after {bytes} unpacked bytes. What came before was used. Copy or export the file again.',
    zh: 'zstd 文件在解压 {bytes} 字节之后损坏。此前的部分已使用。请重新拷贝或导出该文件。',
  },
  'intake.zstd-window': {
    en: 'The zstd file wants more than {mb} MB of memory to be unpacked. It was left alone. Compress it again without a long window.',
    zh: '解压此 zstd 文件需要超过 {mb} MB 内存，未予处理。请不使用长窗口重新压缩。',
  },
  'intake.zip-broken': {
    en: 'The ZIP archive is damaged here ({reason}). The files in it that could be unpacked were used. Copy the archive again.',
    zh: 'ZIP 压缩包此处已损坏（{reason}）。其中能够解压的文件已使用。请重新拷贝压缩包。',
  },
  'intake.zip-encrypted': {
    en: 'This file in the archive is protected by a password. It was not read. Unpack it and scan the folder.',
    zh: '压缩包中的此文件有密码保护，未读取。请先解压，再扫描文件夹。',
  },
  'intake.zip-method': {
    en: 'This file in the archive is packed by method {method}, which is not read. Unpack it and scan the folder.',
    zh: '压缩包中的此文件使用了不支持的压缩方法 {method}。请先解压，再扫描文件夹。',
  },
  'intake.zip-too-many': {
    en: 'The archive holds more than {most} files. The first {most} were scanned. Unpack it and scan the folder.',
    zh: '压缩包内文件超过 {most} 个，已扫描前 {most} 个。请先解压，再扫描文件夹。',
  },
  'intake.too-deep': {
    en: 'Archives lie within archives more than {most} deep here. What is further inside was not read. Unpack it and scan the folder.',
    zh: '此处压缩包嵌套超过 {most} 层，更内层的内容未读取。请先解压，再扫描文件夹。',
  },
  'intake.bomb': {
    en: 'Unpacked, this grows far beyond what records do; reading stopped at {mb} MB. It looks made to exhaust a computer. If it is honest, unpack it yourself and scan the result.',
    zh: '解压后的大小远超正常记录，已在 {mb} MB 处停止读取。它可能是为耗尽计算机资源而制作的。若内容属实，请自行解压后再扫描。',
  },

  // What is no record
  'intake.foreign.picture': { en: 'A picture, no record. It was passed over.', zh: '这是图片，不是记录，已跳过。' },
  'intake.foreign.document': { en: 'A document, no record. It was passed over.', zh: '这是文档，不是记录，已跳过。' },
  'intake.foreign.program': {
    en: 'A program, no record. It was passed over and not run.',
    zh: '这是程序，不是记录，已跳过，未运行。',
  },
  'intake.foreign.video': { en: 'A video, no record. It was passed over.', zh: '这是视频，不是记录，已跳过。' },
  'intake.foreign.sound': {
    en: 'A sound recording, no record. It was passed over.',
    zh: '这是音频，不是记录，已跳过。',
  },
  'intake.foreign.archive': {
    en: 'An archive of a kind that is not opened (read are gzip, zstd and ZIP). Unpack it and scan the folder.',
    zh: '这种压缩包不能直接打开（可读 gzip、zstd 和 ZIP）。请先解压，再扫描文件夹。',
  },
  'intake.foreign.database': {
    en: 'A database file. It was passed over. Export the tables as CSV or Parquet.',
    zh: '这是数据库文件，已跳过。请将表导出为 CSV 或 Parquet。',
  },
  'intake.foreign.binary': {
    en: 'No format of records that is known. It was passed over.',
    zh: '不是已知的记录格式，已跳过。',
  },
  'intake.no-table': {
    en: 'Text, but no table or log of a kind that is read. It was passed over.',
    zh: '这是文本，但不是可读的表格或日志，已跳过。',
  },
  'intake.sheet-no-table': { en: 'This sheet holds no table. It was passed over.', zh: '此工作表中没有表格，已跳过。' },

  // Tables as a whole
  'intake.line-too-long': {
    en: 'A line is longer than {mb} MB. No table of readings has such lines; the file was not read. Check that it was exported with line ends.',
    zh: '有一行超过 {mb} MB，读数表不会有这样的行，文件未读取。请检查导出时是否带有换行。',
  },
  'intake.too-many-columns': {
    en: 'The table has more than {most} columns. It was not read. Export one row a meter and day, or one row an interval.',
    zh: '表格超过 {most} 列，未读取。请按每表每日一行或每时段一行导出。',
  },
  'intake.characters-lost': {
    en: '{count} characters could not be read as {encoding} and were replaced. Numbers and dates are not touched by this unless reported.',
    zh: '有 {count} 个字符无法按 {encoding} 解读，已被替换。除另有说明外，数字和日期不受影响。',
  },
  'intake.columns-unknown': {
    en: 'It is not clear what the columns of this table mean, so it was not read. Seen: {columns}. Say it in a file for --map, one line a column, for example: meter_id = #1',
    zh: '无法判断此表各列的含义，未读取。看到的列：{columns}。请在 --map 文件中逐行说明，例如：meter_id = #1',
  },
  'intake.columns-unnamed': {
    en: 'This table has no line of column names, so it was not read. Its first line: {columns}. Say what the columns are in a file for --map, for example: header = none, then meter_id = #1, time = #2, value = #3, each on a line of its own',
    zh: '此表没有列名行，未读取。首行为：{columns}。请在 --map 文件中说明各列，例如：header = none、meter_id = #1、time = #2、value = #3，每项一行',
  },
  'intake.map-line': {
    en: 'This line of the map says nothing that is known: "{text}". The other lines are used. It takes: name = column, with a name of {roles}, or values, unit, interval, stamp, zone, decimal, date_order, separator, header, null, table.',
    zh: '映射文件的这一行无法理解：“{text}”。其他行照常使用。格式为：名称 = 列，名称可为 {roles}，或 values、unit、interval、stamp、zone、decimal、date_order、separator、header、null、table。',
  },
  'intake.map-unused': {
    en: 'The map was used for no table: none has all the columns that it names. Check their spelling, or name them by number (#1, #2 …).',
    zh: '映射文件未用于任何表：没有一个表包含其中所列的全部列。请检查列名，或使用列号（#1、#2……）。',
  },
  'intake.parquet-broken': {
    en: 'The Parquet file cannot be read ({reason}). Nothing of it was used. Copy or export it again.',
    zh: 'Parquet 文件无法读取（{reason}），其内容未使用。请重新拷贝或导出。',
  },
  'intake.json-lines': {
    en: '{count} lines are no JSON. They were left out; the others were read. If the file was cut, copy it again.',
    zh: '有 {count} 行不是 JSON，已略去；其余行已读取。如果文件被截断，请重新拷贝。',
  },
  'intake.workbook-too-large': {
    en: 'The workbook is larger than {mb} MB. It was not read. Save its sheets as CSV.',
    zh: '工作簿超过 {mb} MB，未读取。请将各工作表另存为 CSV。',
  },
  'intake.workbook-broken': {
    en: 'The workbook cannot be opened ({reason}). Nothing of it was used. Open it in a spreadsheet program and save it again.',
    zh: '工作簿无法打开（{reason}），其内容未使用。请用电子表格软件打开后重新保存。',
  },

  // Lines
  'intake.line-columns': {
    en: 'Line {line} has {found} columns instead of {expected}; {lines} lines are like that. They were left out; the other {others} lines were read. If the file was cut, copy it again.',
    zh: '第 {line} 行有 {found} 列，应为 {expected} 列；这样的行共 {lines} 行，已略去。其余 {others} 行已读取。如果文件被截断，请重新拷贝。',
  },
  'intake.line-broken': {
    en: 'Line {line} cannot be taken apart into columns (a quotation mark that does not close, or too long); {lines} lines are like that. They were left out; the other {others} lines were read.',
    zh: '第 {line} 行无法拆分成列（引号未闭合或行过长）；这样的行共 {lines} 行，已略去。其余 {others} 行已读取。',
  },
  'intake.not-a-number': {
    en: 'Line {line} holds "{text}" where a number should stand; {count} lines have such cells. Those cells count as missing; the other {others} lines were read.',
    zh: '第 {line} 行应为数字处写的是“{text}”；这样的行共 {count} 行。这些单元格按缺失处理；其余 {others} 行已读取。',
  },
  'intake.decimal-comma': {
    en: 'Line {line} is not a number: "{text}". Does this file use a decimal comma? Try --decimal comma. {count} lines have such cells, which count as missing; the other {others} lines were read.',
    zh: '第 {line} 行不是数字：“{text}”。此文件是否使用逗号作小数点？请试用 --decimal comma。这样的行共 {count} 行，相应单元格按缺失处理；其余 {others} 行已读取。',
  },
  'intake.not-a-time': {
    en: 'Line {line} holds "{text}" in the column {column}, which is no date or time as the other lines write it; {count} lines are like that. They were left out; the other {others} lines were read.',
    zh: '第 {line} 行“{column}”列的“{text}”与其他行的日期或时间写法不同；这样的行共 {count} 行，已略去。其余 {others} 行已读取。',
  },
  'intake.no-time': {
    en: '{count} lines have nothing in the column {column}. They were left out; the other {others} lines were read.',
    zh: '有 {count} 行的“{column}”列为空，已略去。其余 {others} 行已读取。',
  },
  'intake.times-unknown': {
    en: 'The column {column} should hold dates or times, but "{example}" is none that is known. The table was not read. Export them like 2021-05-11 or 2021-05-11 00:15.',
    zh: '“{column}”列应为日期或时间，但“{example}”不是已知的写法。该表未读取。请导出为 2021-05-11 或 2021-05-11 00:15 的形式。',
  },
  'intake.date-order': {
    en: 'In the column {column}, as in "{example}", day and month cannot be told apart: no line settles it. The table was not read. Say it in a file for --map: date_order = day-first (or month-first).',
    zh: '“{column}”列的日期（如“{example}”）无法区分日和月，没有一行能够确定。该表未读取。请在 --map 文件中说明：date_order = day-first（日在前）或 month-first（月在前）。',
  },
  'intake.times-in-utc': {
    en: 'The times in the column {column} are counted in UTC and are shown so. For local days and nights say the zone: --tz Asia/Shanghai, for example.',
    zh: '“{column}”列的时间以 UTC 计，并按 UTC 显示。要按当地昼夜分析，请指定时区，例如 --tz Asia/Shanghai。',
  },
  'intake.no-identifier': {
    en: '{count} lines have nothing in the column {column}, so it is not known whose they are. They were left out.',
    zh: '有 {count} 行的“{column}”列为空，无法知道属于谁，已略去。',
  },
  'intake.rows-without-identifier': {
    en: '{count} lines have no usable identifier in the column {column} (empty, or rounded by a spreadsheet). They were left out; the other {others} lines were read.',
    zh: '有 {count} 行的“{column}”列没有可用的编号（为空，或被电子表格改成了近似数），已略去。其余 {others} 行已读取。',
  },
  'intake.links-unknown': {
    en: '{count} lines name no subject of a known kind ({kinds}). They were left out.',
    zh: '有 {count} 行没有写明已知类型的对象（{kinds}），已略去。',
  },

  // Identifiers
  'intake.identifiers-rounded': {
    en: 'Line {line}: a spreadsheet has rounded the identifier to "{text}"; {count} lines are like that. Several meters may share what is left, so these lines were left out. Export again with the column as text.',
    zh: '第 {line} 行：编号被电子表格改成了近似数“{text}”；这样的行共 {count} 行。不同的表可能因此变成同一编号，这些行已略去。请将该列设为文本后重新导出。',
  },
  'intake.identifiers-wrapped': {
    en: 'Identifiers have an apostrophe, a tab or ="…" around them (line {line}, {count} lines), as spreadsheets need it. They were read without it.',
    zh: '编号前后带有撇号、制表符或 ="…"（第 {line} 行，共 {count} 行），这是电子表格留下的，已按不带这些符号读取。',
  },
  'intake.identifiers-lost-zeros': {
    en: '{count} identifiers are shorter than the usual {length} digits (for example {example}) and none begins with 0: a spreadsheet may have dropped leading zeros. They were kept as they stand. Export again with the column as text.',
    zh: '有 {count} 个编号短于通常的 {length} 位（例如 {example}），且没有以 0 开头的编号：电子表格可能丢掉了前面的 0。这些编号按原样保留。请将该列设为文本后重新导出。',
  },

  // Readings
  'intake.unit-taken-kwh': {
    en: 'The headers do not say a unit. The values were taken as kWh per interval of {minutes} minutes. If they are kW, say unit = kw in a file for --map.',
    zh: '表头未写明单位。数值按每 {minutes} 分钟的电量（kWh）处理。如果是功率，请在 --map 文件中写明 unit = kw。',
  },
  'intake.unit-taken-kw': {
    en: 'The headers do not say a unit. The values were taken as power in kW at intervals of {minutes} minutes, as acquisition systems export P1, P2 …. If they are energy, say unit = kwh in a file for --map.',
    zh: '表头未写明单位。数值按采集系统导出 P1、P2……的惯例，作为每 {minutes} 分钟的功率（kW）处理。如果是电量，请在 --map 文件中写明 unit = kwh。',
  },
  'intake.nem12-registers': {
    en: 'Registers that hold no active energy of 5, 15 or 30 minutes were left out: {registers}. The others were read.',
    zh: '不是 5、15 或 30 分钟有功电量的寄存器已略去：{registers}。其余已读取。',
  },
  'intake.nem12-cut': {
    en: 'The NEM12 file has no closing record (900): it ends after {lines} records and may have been cut. What is there was read. Copy or export it again.',
    zh: 'NEM12 文件没有结束记录（900）：到第 {lines} 条记录为止，可能被截断。现有内容已读取。请重新拷贝或导出。',
  },
  'intake.nem12-undated': {
    en: '{count} interval records (300) have no valid date, the first is record {record}. They were left out.',
    zh: '有 {count} 条时段记录（300）没有有效日期，首个为第 {record} 条，已略去。',
  },
  'intake.xml-broken': {
    en: 'The XML is not well-formed at line {line} ({reason}). What came before was read. Copy or export it again.',
    zh: 'XML 在第 {line} 行格式不正确（{reason}）。此前的内容已读取。请重新拷贝或导出。',
  },
  'intake.xml-deep': {
    en: 'The XML nests more than {most} elements, as no readings do. What came before was read.',
    zh: 'XML 嵌套超过 {most} 层，读数文件不会如此。此前的内容已读取。',
  },
  'intake.xml-text': {
    en: 'The XML holds a text of more than {mb} MB, as no readings do. What came before was read.',
    zh: 'XML 中有超过 {mb} MB 的单段文本，读数文件不会如此。此前的内容已读取。',
  },
  'intake.xml-nothing': {
    en: 'The document holds no interval readings of active energy or power. It was passed over.',
    zh: '该文档中没有有功电量或功率的时段读数，已跳过。',
  },
  'intake.xml-left-out': {
    en: 'Readings that are no active energy or power of an interval were left out: {kinds}.',
    zh: '不是时段有功电量或功率的读数已略去：{kinds}。',
  },
  'intake.xml-interval': {
    en: '{count} readings over {minutes} minutes were left out: curves are judged from 5, 15, 30 or 60 minutes.',
    zh: '有 {count} 个 {minutes} 分钟的读数已略去：曲线分析使用 5、15、30 或 60 分钟的读数。',
  },
  'intake.quantities-unknown': {
    en: 'The column {column} tells several kinds of values apart, and none of them is known as active power or energy: {kinds}. The table was not read. Say in a file for --map which are: forward = …, reverse = …',
    zh: '“{column}”列区分了多种数据，但无法判断哪种是有功功率或电量：{kinds}。该表未读取。请在 --map 文件中说明：forward = …（正向），reverse = …（反向）。',
  },
  'intake.quantities-left-out': {
    en: 'Rows of these kinds (column {column}) were left out, because they are no active power or energy, or parts of a total: {kinds}.',
    zh: '“{column}”列为下列类型的行已略去，因为不是有功功率或电量，或是总量的组成部分：{kinds}。',
  },
  'intake.registers-rolled': {
    en: 'A register began anew after its last digit {count} times; the difference was taken across it.',
    zh: '有 {count} 次示数计满后归零，已跨归零计算差值。',
  },
  'intake.registers-fell': {
    en: 'A register fell {count} times without having been full: the meter was changed or set back. What was used in that time is not known and was left out.',
    zh: '有 {count} 次示数在未计满时下降：电表可能更换或被清零。该段用电量未知，已略去。',
  },
  'intake.registers-gaps': {
    en: '{count} steps between registers span a gap. They were left out, because it is not known when in the gap the energy was used.',
    zh: '有 {count} 处示数之间存在缺口，因无法知道缺口内何时用电，已略去。',
  },
  'intake.extra-hour': {
    en: '{days} days have a 25th hour, but the zone is not known, so it was left out and hours after the change may be off by one. Say the zone: --tz Europe/Berlin, for example.',
    zh: '有 {days} 天含第 25 小时，但时区未知，该小时已略去，调钟之后的小时可能错开一位。请指定时区，例如 --tz Europe/Berlin。',
  },
  'intake.repeated-hour': {
    en: '{count} readings lie in the hour that the clocks of {zone} show twice; both were averaged.',
    zh: '有 {count} 个读数位于 {zone} 调钟时重复出现的那一小时，两次读数已取平均。',
  },
  'intake.interval-unknown': {
    en: 'No meter has two times in this table, so the length of an interval is not known. It was not read. Say it in minutes in a file for --map: interval = 15',
    zh: '此表中没有任何一只表有两个时间点，无法得知时段长度，未读取。请在 --map 文件中以分钟写明：interval = 15',
  },
  'intake.interval-too-long': {
    en: 'The readings are {minutes} minutes apart. Curves are judged from hourly or finer readings; this table was not used.',
    zh: '读数间隔为 {minutes} 分钟。曲线分析需要每小时或更密的读数，该表未使用。',
  },
  'intake.averaged': {
    en: '{count} readings lie between the times of a grid of {minutes} minutes. They were averaged on it.',
    zh: '有 {count} 个读数不在 {minutes} 分钟的时刻上，已按该间隔取平均。',
  },
  'intake.duplicates': {
    en: '{count} readings are there twice with the same value. They were counted once.',
    zh: '有 {count} 个读数重复且数值相同，只计一次。',
  },
  'intake.duplicates-differ': {
    en: '{count} readings are there twice, {different} of them with different values. The one that is measured (not estimated) and holds most was kept.',
    zh: '有 {count} 个读数重复，其中 {different} 个数值不同。保留了实测（非估算）且数据最全的一个。',
  },
} as const satisfies Catalogue
