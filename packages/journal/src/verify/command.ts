import { parseArgs } from 'node:util'
import { causeOf } from '../journal-error.js'
import { type PrintLanguage, printVerification } from './print.js'
import { verify } from './verify.js'

const usage = `用法 Usage: node verify.mjs FOLDER [--head TEXT]... [--token FILE]... [--json] [--language zh|en|both]

  FOLDER      日志所在文件夹 the folder of the journal
  --head      签字文书上的链头（二维码文字或 64 位哈希值） the head from the signed paper: the text of its code, or a hash
  --token     RFC 3161 时间戳文件 a time stamp (.tsr)
  --json      机器可读结果 the machine-readable result

退出码 Exit code: 0 完整 intact · 1 不完整 broken · 2 用法错误 wrong usage · 3 写入中断 interrupted
`

/** Output and exit code of the verifier as a program of its own. */
export async function runVerifier(
  args: readonly string[],
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        head: { type: 'string', multiple: true },
        token: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    return { code: 2, out: '', err: `${error instanceof Error ? error.message : causeOf(error)}\n\n${usage}` }
  }
  const { values, positionals } = parsed
  if (values.help === true) return { code: 0, out: usage, err: '' }
  const [folder] = positionals
  const language = values.language ?? 'both'
  if (folder === undefined || positionals.length > 1 || !isLanguage(language)) return { code: 2, out: '', err: usage }
  const result = await verify(folder, { head: values.head ?? [], token: values.token ?? [] })
  const out = values.json === true ? `${JSON.stringify(result, null, 2)}\n` : printVerification(result, language)
  return { code: { intact: 0, broken: 1, torn: 3 }[result.verdict], out, err: '' }
}

function isLanguage(text: string): text is PrintLanguage {
  return ['zh', 'en', 'both'].includes(text)
}
