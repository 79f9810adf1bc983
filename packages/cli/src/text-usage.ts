import type { Catalogue } from '@davylamp/finding'

/** What is said of a command that was not understood. */
export const usageCliTexts = {
  'usage.pool-lines': {
    en: '{path}: lines {lines} are no domains and were left out.',
    zh: '{path}：第 {lines} 行不是域名，已略过。',
  },
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
  'usage.evidence-folder': {
    en: '--evidence {path} is there already, and is neither empty nor an earlier evidence folder. Nothing was read or changed; name another folder.',
    zh: '--evidence {path} 已存在，既非空目录，也不是先前写出的证据目录。尚未读取或改动任何内容，请另选目录。',
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
  'failure.internal': {
    en: 'Davylamp itself failed; this is our fault, not yours. Nothing of your files was changed.\n{detail}',
    zh: '程序自身出错，并非您的过错。您的文件没有被改动。\n{detail}',
  },
} as const satisfies Catalogue
