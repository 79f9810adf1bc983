/** The command was not understood; the message is for the user, in his language (exit code 2). */
export class UsageError extends Error {
  override name = 'UsageError' as const
}
