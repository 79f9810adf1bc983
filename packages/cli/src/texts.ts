import { type Catalogue, type Language, type Params, sentence } from '@davylamp/finding'
import { scanCliTexts } from './text-scan.js'
import { usageCliTexts } from './text-usage.js'

/** Sentences that every command shares; commands with many of their own have a file each. */
export const cliTexts = {
  ...scanCliTexts,
  ...usageCliTexts,
  'program.description': {
    en: 'Davylamp finds virtual-currency mining in the records you already hold: meter readings, network captures and logs.\nIt reads only what you name, sends nothing anywhere, and gives leads to check, never a conclusion.',
    zh: '矿灯（Davylamp）在已有的记录中查找虚拟货币“挖矿”线索：电能表读数、网络抓包和日志。\n只读取您指定的文件，不向任何地方发送数据；给出的是待核查的线索，不是认定结论。',
  },
  'program.after': {
    en: '\nStart here:\n  davylamp scan readings/ capture.pcap --report report.html\n  davylamp help scan',
    zh: '\n从这里开始：\n  davylamp scan 读数目录/ 抓包.pcap --report 报告.html\n  davylamp help scan',
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
  'verify.after': {
    en: `
Example:
  davylamp verify evidence/inventory-journal

Exit codes: 0 intact · 1 broken, with the first place that does not fit · 2 the command was not understood or the folder cannot be read
            3 intact but for a last entry whose writing was interrupted`,
    zh: `
示例：
  davylamp verify 证据/盘点日志

退出码：0 完整；1 不完整，并指出第一处不符；2 命令有误或无法读取文件夹；3 除末条写入中断外均完整`,
  },
  'verify.token': { en: 'an RFC 3161 time stamp (.tsr)', zh: 'RFC 3161 时间戳文件（.tsr）' },
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
