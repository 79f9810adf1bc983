/** Where the command line speaks. Tests give their own. */
export interface Io {
  out(text: string): void
  err(text: string): void
  /** Whether a person is watching standard error, so that progress is welcome. */
  readonly watched: boolean
  readonly environment: NodeJS.ProcessEnv
}
