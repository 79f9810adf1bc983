import type { Language } from '@davylamp/finding'

/** The language asked for on the command line, else the locale's, else English. */
export function languageOf(args: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const asked = args[index]?.startsWith('--lang=') ? args[index].slice('--lang='.length) : args[index + 1]
  if (index >= 0 && (asked === 'zh' || asked === 'en')) return asked
  const locale =
    environment['LC_ALL'] ||
    environment['LC_MESSAGES'] ||
    environment['LANG'] ||
    Intl.DateTimeFormat().resolvedOptions().locale
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}
