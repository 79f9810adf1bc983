/** Why a password is not taken. */
export type PasswordFault = 'too-short' | 'too-long' | 'names-you' | 'too-common' | 'too-plain'

/** OWASP ASVS 4.0.3, 2.1.1 and 2.1.2: at least 12 characters, and long passphrases are taken. */
export const passwordLength = { least: 12, most: 128 } as const

/** What stands at the heart of the passwords that are tried first, in this field and everywhere. */
const commonParts = [
  'password',
  'passw0rd',
  'p@ssw0rd',
  'qwerty',
  'asdfgh',
  'zxcvbn',
  '1qaz2wsx',
  'iloveyou',
  'admin',
  'letmein',
  'welcome',
  'davylamp',
  'kuangdeng',
  'woaini',
  'bitcoin',
]

/**
 * Holds a new password against the policy: length, no name, nothing that is tried first. No rules of composition and no forced change,
 * as NIST SP 800-63B and ASVS 2.1.9 and 2.1.10 have it. Null where it is good.
 */
export function passwordFault(password: string, username: string): PasswordFault | null {
  const length = [...password].length
  if (length < passwordLength.least) return 'too-short'
  if (length > passwordLength.most) return 'too-long'
  const lower = password.toLowerCase()
  if (username.length >= 3 && lower.includes(username.toLowerCase())) return 'names-you'
  const bare = commonParts.reduce((rest, part) => rest.replaceAll(part, ''), lower)
  // what is left beside the common part carries the password alone
  if (bare.length < lower.length && [...bare].length < 8) return 'too-common'
  if (new Set(lower).size < 5 || isRun(lower)) return 'too-plain'
  return null
}

/** Whether most of it goes up or down step by step, as 123456789012 or abcdefghijkl do. */
function isRun(text: string): boolean {
  const codes = [...text].map((char) => char.codePointAt(0) ?? 0)
  const steps = codes.slice(1).filter((code, i) => Math.abs(code - (codes[i] ?? 0)) === 1).length
  return steps >= codes.length * 0.7
}
