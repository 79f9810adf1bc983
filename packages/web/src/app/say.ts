import type { Language } from '@davylamp/finding'
import { useTranslation } from 'react-i18next'
import type { TextKey } from '../text/index.js'

type Params = Readonly<Record<string, string | number>>

export interface Say {
  (key: TextKey, params?: Params): string
  /** The sentence of a name that comes from data, or else the words given: data may know kinds that we have no words for. */
  or(key: string, otherwise: string): string
}

/** The sentences of the language that is spoken, and which one that is. */
export function useSay(): { readonly say: Say; readonly language: Language } {
  const { t, i18n } = useTranslation()
  const say = (key: TextKey, params?: Params) => t(key, { ...params })
  const or = (key: string, otherwise: string) => (i18n.exists(key) ? t(key) : otherwise)
  return { say: Object.assign(say, { or }), language: i18n.language === 'en' ? 'en' : 'zh' }
}
