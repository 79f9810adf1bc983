import type { Catalogue } from '@davylamp/finding'

/** Readings: units, intervals, registers, clocks, documents. Codes never change once published; texts may. */
export const readingTexts = {
  // Readings
  'intake.unit-taken-kwh': {
    en: 'The headers do not say a unit. The values were taken as kWh per interval of {minutes:minute|minutes}. If they are kW, say unit = kw in a file for --map.',
    zh: '表头未写明单位。数值按每 {minutes} 分钟的电量（kWh）处理。如果是功率，请在 --map 文件中写明 unit = kw。',
  },
  'intake.unit-taken-kw': {
    en: 'The headers do not say a unit. The values were taken as power in kW at intervals of {minutes:minute|minutes}, as acquisition systems export P1, P2 …. If they are energy, say unit = kwh in a file for --map.',
    zh: '表头未写明单位。数值按采集系统导出 P1、P2……的惯例，作为每 {minutes} 分钟的功率（kW）处理。如果是电量，请在 --map 文件中写明 unit = kwh。',
  },
  'intake.nem12-registers': {
    en: 'Registers that hold no active energy of 5, 15 or 30 minutes were left out: {registers}. The others were read.',
    zh: '不是 5、15 或 30 分钟有功电量的寄存器已略去：{registers}。其余已读取。',
  },
  'intake.nem12-cut': {
    en: 'The NEM12 file has no closing record (900): it ends after {lines:record|records} and may have been cut. What is there was read. Copy or export it again.',
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
  'intake.xml-values': {
    en: '{times:reading|readings} {times?has|have} no time that can be read and {times?was|were} left out; {values} {values?has|have} no number and {values?counts|count} as missing. The others were read.',
    zh: '有 {times} 个读数的时间无法解读，已略去；{values} 个读数没有数值，按缺失处理。其余已读取。',
  },
  'intake.xml-left-out': {
    en: 'Readings that are no active energy or power of an interval were left out: {kinds}.',
    zh: '不是时段有功电量或功率的读数已略去：{kinds}。',
  },
  'intake.xml-interval': {
    en: '{count:reading|readings} over {minutes:minute|minutes} {minutes?was|were} left out: curves are judged from 5, 15, 30 or 60 minutes.',
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
    en: 'A register began anew after its last digit {count:time|times}; the difference was taken across it.',
    zh: '有 {count} 次示数计满后归零，已跨归零计算差值。',
  },
  'intake.registers-fell': {
    en: 'A register fell {count:time|times} without having been full: the meter was changed or set back. What was used in that time is not known and was left out.',
    zh: '有 {count} 次示数在未计满时下降：电表可能更换或被清零。该段用电量未知，已略去。',
  },
  'intake.registers-gaps': {
    en: '{count:step|steps} between registers {count?spans|span} a gap. They were left out, because it is not known when in the gap the energy was used.',
    zh: '有 {count} 处示数之间存在缺口，因无法知道缺口内何时用电，已略去。',
  },
  'intake.extra-hour': {
    en: '{days:day|days} {days?has|have} a 25th hour, but the zone is not known, so it was left out and hours after the change may be off by one. Say the zone: --tz Europe/Berlin, for example.',
    zh: '有 {days} 天含第 25 小时，但时区未知，该小时已略去，调钟之后的小时可能错开一位。请指定时区，例如 --tz Europe/Berlin。',
  },
  'intake.repeated-hour': {
    en: '{count:reading|readings} {count?lies|lie} in the hour that the clocks of {zone} show twice; both readings of it were averaged.',
    zh: '有 {count} 个读数位于 {zone} 调钟时重复出现的那一小时，两次读数已取平均。',
  },
  'intake.standard-time': {
    en: 'The document says that its place is {hours:hour|hours} from UTC in standard time. Times are shown so all year; for clocks that change say the zone: --tz Europe/Berlin, for example.',
    zh: '文档写明当地标准时间与 UTC 相差 {hours} 小时，全年按此显示。若当地实行夏令时，请指定时区，例如 --tz Europe/Berlin。',
  },
  'intake.flags-unknown': {
    en: 'The column {column} holds flags that are not known: {flags}. Those readings count as measured.',
    zh: '“{column}”列中有无法识别的标志：{flags}。相应读数按实测处理。',
  },
  'intake.interval-unknown': {
    en: 'No meter has two times in this table, so the length of an interval is not known. It was not read. Say it in minutes in a file for --map: interval = 15',
    zh: '此表中没有任何一只表有两个时间点，无法得知时段长度，未读取。请在 --map 文件中以分钟写明：interval = 15',
  },
  'intake.interval-too-long': {
    en: 'The readings are {minutes:minute|minutes} apart. Curves are judged from hourly or finer readings; this table was not used.',
    zh: '读数间隔为 {minutes} 分钟。曲线分析需要每小时或更密的读数，该表未使用。',
  },
  'intake.intervals-mixed': {
    en: 'Meters of this table have intervals of different lengths; each was read by its own (interval: meters): {meters}.',
    zh: '此表中各表的时段长度不同，已分别读取（时段：表数）：{meters}。',
  },
  'intake.averaged': {
    en: '{count:reading|readings} {count?lies|lie} between the times of a grid of {minutes:minute|minutes}. They were averaged on it.',
    zh: '有 {count} 个读数不在 {minutes} 分钟的时刻上，已按该间隔取平均。',
  },
  'intake.duplicates': {
    en: '{count:reading|readings} {count?is|are} there twice with the same value. They were counted once.',
    zh: '有 {count} 个读数重复且数值相同，只计一次。',
  },
  'intake.duplicates-differ': {
    en: '{count:reading|readings} {count?is|are} there twice, {different} of them with different values. The one that is measured (not estimated) and holds most was kept.',
    zh: '有 {count} 个读数重复，其中 {different} 个数值不同。保留了实测（非估算）且数据最全的一个。',
  },
} as const satisfies Catalogue
