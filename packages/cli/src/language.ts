import type { Language } from '@davylamp/finding'

export const languages: readonly Language[] = ['zh', 'en']

/** The language asked for on the command line, else the locale's, else English. */
export function languageOf(args: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const asked = askedLanguage(args)
  const known = languages.find((language) => language === asked)
  if (known !== undefined) return known
  const locale =
    environment['LC_ALL'] ||
    environment['LC_MESSAGES'] ||
    environment['LANG'] ||
    Intl.DateTimeFormat().resolvedOptions().locale
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

/** What stands after `--lang`, known or not; undefined where it was not asked. */
export function askedLanguage(args: readonly string[]): string | undefined {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const option = args[index]
  return option?.startsWith('--lang=') ? option.slice('--lang='.length) : index < 0 ? undefined : args[index + 1]
}
