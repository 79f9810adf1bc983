import type { Language } from '@davylamp/finding'
import { useTranslation } from 'react-i18next'
import type { TextKey } from '../text/index.js'

export type Say = (key: TextKey, params?: Readonly<Record<string, string | number>>) => string

/** The sentences of the language that is spoken, and which one that is. */
export function useSay(): { readonly say: Say; readonly language: Language } {
  const { t, i18n } = useTranslation()
  return { say: (key, params) => t(key, { ...params }), language: i18n.language === 'en' ? 'en' : 'zh' }
}
