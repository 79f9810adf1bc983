/** What the operating system said, in short. @throws the error itself where it was not the system's */
export function systemCause(error: unknown): string {
  if (error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string')
    return error.code
  throw error
}
