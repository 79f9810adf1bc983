import type { Catalogue } from '@davylamp/finding'

/** Tables, their lines and their identifiers. Codes never change once published; texts may. */
export const tableTexts = {
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
    en: '{count:character|characters} could not be read as {encoding} and {count?was|were} replaced. Numbers and dates are not touched by this unless reported.',
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
  'intake.points-unnamed': {
    en: 'This table has no line of column names, so it was not read. Its first line: {columns}. Columns #{first} to #{last} look like the {count} points of a day. If they are, say in a file for --map: header = none, then meter_id = #1, date = #2, values = #{first} .. #{last}, each on a line of its own',
    zh: '此表没有列名行，未读取。首行为：{columns}。第 {first} 至 {last} 列看来是一天的 {count} 个点。如果是，请在 --map 文件中写明：header = none、meter_id = #1、date = #2、values = #{first} .. #{last}，每项一行',
  },
  'intake.points-unused': {
    en: 'The map names one column of values (#{value}), but columns #{first} to #{last} look like all the points of a day: {count} of them were not read. Replace "value = …" in the map by two lines: date = #{date} and values = #{first} .. #{last}',
    zh: '映射文件只指定了一列数值（#{value}），但第 {first} 至 {last} 列看来是一天的全部各点，其中 {count} 列未读取。请将映射文件中的“value = …”改为两行：date = #{date} 和 values = #{first} .. #{last}',
  },
  'intake.columns-unused': {
    en: 'The map names one column of values (#{value}); {count} other columns with numbers, from #{first} to #{last}, were not read. If they belong to the readings, name them: values = #{first} .. #{last}',
    zh: '映射文件只指定了一列数值（#{value}）；第 {first} 至 {last} 列中另有 {count} 列数字未读取。如果它们也是读数，请写明：values = #{first} .. #{last}',
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
    en: '{count:line|lines} {count?is|are} no JSON. They were left out; the others were read. If the file was cut, copy it again.',
    zh: '有 {count} 行不是 JSON，已略去；其余行已读取。如果文件被截断，请重新拷贝。',
  },
  'intake.workbook-too-large': {
    en: 'The workbook holds more than {mb} MB. It was not read. Save its sheets as CSV.',
    zh: '工作簿内容超过 {mb} MB，未读取。请将各工作表另存为 CSV。',
  },
  'intake.workbook-empty': {
    en: 'No sheet of this workbook holds a cell. If there should be tables in it, open it in a spreadsheet program and save it again.',
    zh: '此工作簿的所有工作表都没有内容。如果其中应有表格，请用电子表格软件打开后重新保存。',
  },
  'intake.workbook-broken': {
    en: 'The workbook cannot be opened ({reason}). Nothing of it was used. Open it in a spreadsheet program and save it again.',
    zh: '工作簿无法打开（{reason}），其内容未使用。请用电子表格软件打开后重新保存。',
  },

  // Lines
  'intake.line-columns': {
    en: 'Line {line} has {found} columns instead of {expected}; {lines:line|lines} {lines?is|are} like that. They were left out; the other {others:line|lines} {others?was|were} read. If the file was cut, copy it again.',
    zh: '第 {line} 行有 {found} 列，应为 {expected} 列；这样的行共 {lines} 行，已略去。其余 {others} 行已读取。如果文件被截断，请重新拷贝。',
  },
  'intake.line-broken': {
    en: 'Line {line} cannot be taken apart into columns (a quotation mark that does not close, or too long); {lines:line|lines} {lines?is|are} like that. They were left out; the other {others:line|lines} {others?was|were} read.',
    zh: '第 {line} 行无法拆分成列（引号未闭合或行过长）；这样的行共 {lines} 行，已略去。其余 {others} 行已读取。',
  },
  'intake.not-a-number': {
    en: 'Line {line} holds "{text}" where a number should stand; {count:line|lines} {count?has|have} such cells. Those cells count as missing; the other {others:line|lines} {others?was|were} read.',
    zh: '第 {line} 行应为数字处写的是“{text}”；这样的行共 {count} 行。这些单元格按缺失处理；其余 {others} 行已读取。',
  },
  'intake.decimal-comma': {
    en: 'Line {line} is not a number: "{text}". Does this file use a decimal comma? Try --decimal comma. {count:line|lines} {count?has|have} such cells, which count as missing; the other {others:line|lines} {others?was|were} read.',
    zh: '第 {line} 行不是数字：“{text}”。此文件是否使用逗号作小数点？请试用 --decimal comma。这样的行共 {count} 行，相应单元格按缺失处理；其余 {others} 行已读取。',
  },
  'intake.thousands': {
    en: 'Line {line} is not a number: "{text}". Does this file part thousands with commas? Try --decimal point. {count:line|lines} {count?has|have} such cells, which count as missing; the other {others:line|lines} {others?was|were} read.',
    zh: '第 {line} 行不是数字：“{text}”。此文件是否使用逗号作千位分隔？请试用 --decimal point。这样的行共 {count} 行，相应单元格按缺失处理；其余 {others} 行已读取。',
  },
  'intake.not-a-time': {
    en: 'Line {line} holds "{text}" in the column {column}, which is no date or time as the other lines write it; {count:line|lines} {count?is|are} like that. They were left out; the other {others:line|lines} {others?was|were} read.',
    zh: '第 {line} 行“{column}”列的“{text}”与其他行的日期或时间写法不同；这样的行共 {count} 行，已略去。其余 {others} 行已读取。',
  },
  'intake.no-time': {
    en: '{count:line|lines} {count?has|have} nothing in the column {column}. They were left out; the other {others:line|lines} {others?was|were} read.',
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
    en: '{count:line|lines} {count?has|have} nothing in the column {column}, so it is not known whose they are. They were left out.',
    zh: '有 {count} 行的“{column}”列为空，无法知道属于谁，已略去。',
  },
  'intake.rows-without-identifier': {
    en: '{count:line|lines} {count?has|have} no usable identifier in the column {column} (empty, or rounded by a spreadsheet). They were left out; the other {others:line|lines} {others?was|were} read.',
    zh: '有 {count} 行的“{column}”列没有可用的编号（为空，或被电子表格改成了近似数），已略去。其余 {others} 行已读取。',
  },
  'intake.tariffs-unusable': {
    en: '{count:line|lines} of the tariffs {count?has|have} no tariff or category, no price between 0 and {most} CNY/kWh, or a date that is none like 2021-05-11. They were left out; the other {others} were read.',
    zh: '电价表中有 {count} 行没有电价名称或类别、价格不在 0 至 {most} 元/千瓦时之间，或日期不是 2021-05-11 的形式，已略去；其余 {others} 行已读取。',
  },
  'intake.temperatures-unusable': {
    en: '{count:temperature|temperatures} {count?is|are} not between {low} and {high} °C (is the column in Fahrenheit?) or {count?has|have} no time. They were left out; the other {others} were read.',
    zh: '有 {count} 个气温不在 {low} 至 {high} ℃ 之间（是否为华氏度？）或没有时间，已略去；其余 {others} 个已读取。',
  },
  'intake.links-unknown': {
    en: '{count:line|lines} {count?names|name} no subject of a known kind ({kinds}). They were left out.',
    zh: '有 {count} 行没有写明已知类型的对象（{kinds}），已略去。',
  },

  // Identifiers
  'intake.identifiers-rounded': {
    en: 'Line {line}: a spreadsheet has rounded the identifier to "{text}"; {count:line|lines} {count?is|are} like that. Several meters may share what is left, so these lines were left out. Export again with the column as text.',
    zh: '第 {line} 行：编号被电子表格改成了近似数“{text}”；这样的行共 {count} 行。不同的表可能因此变成同一编号，这些行已略去。请将该列设为文本后重新导出。',
  },
  'intake.identifiers-wrapped': {
    en: 'Identifiers have an apostrophe, a tab or ="…" around them (line {line}, {count:line|lines}), as spreadsheets need it. They were read without it.',
    zh: '编号前后带有撇号、制表符或 ="…"（第 {line} 行，共 {count} 行），这是电子表格留下的，已按不带这些符号读取。',
  },
  'intake.identifiers-lost-zeros': {
    en: '{count:identifier|identifiers} {count?is|are} shorter than the usual {length} digits (for example {example}) and none begins with 0: a spreadsheet may have dropped leading zeros. They were kept as they stand. Export again with the column as text.',
    zh: '有 {count} 个编号短于通常的 {length} 位（例如 {example}），且没有以 0 开头的编号：电子表格可能丢掉了前面的 0。这些编号按原样保留。请将该列设为文本后重新导出。',
  },
} as const satisfies Catalogue
