/**
 * Text from records, made fit for a terminal: control characters, which could move the cursor or hide a line, and marks that
 * turn the reading direction become U+FFFD. Line feeds too: one thing is said on one line.
 */
export function harmless(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '\ufffd')
}
