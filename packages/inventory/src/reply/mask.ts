const secretNames = String.raw`pass|password|passwd|psw|psk|pwd|token|jwt|secret|key|auth|wifipass|wifi_password`

/** Hides the values of password-like fields in JSON, `key=value` text and URLs, for people's eyes; the journal keeps the bytes. */
export function maskSecrets(text: string): string {
  return text
    .replace(
      new RegExp(String.raw`(\\?"(?:[\w-]*(?:${secretNames}))\\?"\s*:\s*\\?")((?:[^"\\]|\\(?!"))*)`, 'gi'),
      (_, head: string, value: string) => (value === '' ? head : `${head}•••`),
    )
    .replace(new RegExp(String.raw`((?:^|[;|&?\s])(?:${secretNames})=)[^;|&\s]+`, 'gi'), '$1•••')
    .replace(/(:\/\/[^\s:@/"]+):[^\s@/"]+@/g, '$1:•••@')
}
