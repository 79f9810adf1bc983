import { expect, it } from 'vitest'
import { languageOf } from './language.js'

it('prefers what was asked for, then the locale', () => {
  expect(languageOf(['scan', '--lang', 'zh'], { LANG: 'en_US.UTF-8' })).toBe('zh')
  expect(languageOf(['scan', '--lang=en'], { LANG: 'zh_CN.UTF-8' })).toBe('en')
  expect(languageOf(['scan'], { LANG: 'zh_CN.UTF-8' })).toBe('zh')
  expect(languageOf(['scan'], { LC_ALL: 'de_DE', LANG: 'zh_CN.UTF-8' })).toBe('en')
  expect(languageOf(['scan', '--lang', 'fr'], { LANG: 'zh_CN.UTF-8' })).toBe('zh')
})
