import { useSyncExternalStore } from 'react'

/** As the person chose; `system` follows the device. */
export const appearances = ['system', 'light', 'dark'] as const

export type Appearance = (typeof appearances)[number]

const key = 'davylamp.appearance'
const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

export function keptAppearance(): Appearance {
  const kept = localStorage.getItem(key)
  return appearances.find((one) => one === kept) ?? 'system'
}

export function chooseAppearance(appearance: Appearance): void {
  localStorage.setItem(key, appearance)
  showAppearance(appearance)
}

/** Style sheets read it from the root element. */
export function showAppearance(appearance: Appearance): void {
  const dark = appearance === 'dark' || (appearance === 'system' && systemIsDark.matches)
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
  for (const listener of listeners) listener()
}

systemIsDark.addEventListener('change', () => showAppearance(keptAppearance()))

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export function useIsDark(): boolean {
  return useSyncExternalStore(listen, () => document.documentElement.dataset['theme'] === 'dark')
}
