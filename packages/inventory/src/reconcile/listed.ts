/** As many names as a sentence can hold, and how many more there are. */
export function listed(names: readonly string[]): string {
  return names.length <= 12 ? names.join(', ') : `${names.slice(0, 12).join(', ')} … (+${names.length - 12})`
}
