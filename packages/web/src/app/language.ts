import type { Language } from '@davylamp/finding'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Texts } from '../text/index.js'

const key = 'davylamp.language'

/** What the person chose, else what the browser asks for; Chinese where that is neither. */
export function keptLanguage(): Language {
  const kept = localStorage.getItem(key)
  if (kept === 'zh' || kept === 'en') return kept
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh'
}

/** Sentences of a language travel only when it is spoken. */
const texts: Readonly<Record<Language, () => Promise<Texts>>> = {
  zh: async () => (await import('../text/zh/index.js')).zh,
  en: async () => (await import('../text/en/index.js')).en,
}

export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: keptLanguage(),
    keySeparator: false,
    nsSeparator: false,
    resources: {},
    interpolation: { escapeValue: false },
  })
  i18next.services.formatter?.add('word', wordFor)
  await speak(keptLanguage())
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(key, language)
  await speak(language)
}

async function speak(language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await texts[language](), true, true)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}

/** `{{n, word(one: lead; many: leads)}}`: the number with the word that agrees, as English must. */
function wordFor(
  value: unknown,
  _language: string | undefined,
  { one, many }: { one?: string; many?: string },
): string {
  return `${String(value)} ${String(value) === '1' ? one : many}`
}
