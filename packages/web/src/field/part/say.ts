import type { Language } from '@davylamp/finding'
import { createContext, useContext } from 'react'
import type { field as zh } from '../../text/zh/field.js'

export type FieldKey = keyof typeof zh
export type FieldTexts = Readonly<Record<FieldKey, string>>
export type FieldSay = (key: FieldKey, params?: Readonly<Record<string, string | number>>) => string

export interface Speaking {
  readonly say: FieldSay
  readonly language: Language
  readonly toggle: () => void
}

const kept = 'davylamp.language'

/** As the application keeps it: what the person chose, else what the browser asks for. */
export function firstLanguage(): Language {
  const chosen = localStorage.getItem(kept)
  if (chosen === 'zh' || chosen === 'en') return chosen
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh'
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(kept, language)
  showLanguage(language)
}

export function showLanguage(language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
}

/** Sentences of a language with their slots filled. */
export function sayFrom(texts: FieldTexts): FieldSay {
  return (key, params = {}) => texts[key].replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''))
}

export const SayContext = createContext<Speaking | null>(null)

export function useFieldSay(): Speaking {
  const speaking = useContext(SayContext)
  if (speaking === null) throw new Error('No language is spoken here.')
  return speaking
}
