import type { Catalogue } from '@davylamp/finding'
import type { PasswordFault } from './password-policy.js'

/** What is wrong with a password, and what to do. */
export const passwordTexts = {
  'too-short': {
    en: 'The password needs at least 12 characters; a sentence is good.',
    zh: '密码至少 12 个字符；用一句话更好。',
  },
  'too-long': { en: 'The password may have up to 128 characters.', zh: '密码最多 128 个字符。' },
  'names-you': { en: 'The password must not contain your user name.', zh: '密码不得包含用户名。' },
  'too-common': {
    en: 'The password is built around a word that is tried first. Choose another.',
    zh: '密码以常被猜测的词为主体，请换一个。',
  },
  'too-plain': {
    en: 'The password is a row of the same or following characters. Choose another.',
    zh: '密码由重复或连续字符组成，请换一个。',
  },
} as const satisfies Catalogue & Record<PasswordFault, unknown>
