/** One program with its arguments, as a shell would start it. */
export interface SimpleCommand {
  readonly argv: readonly string[]
  /** The program without its folder and `.exe`, in lower case. */
  readonly name: string
  /** Commands of one number are joined by `|`. */
  readonly pipeline: number
  readonly redirects: readonly Redirect[]
  /** What was taken off its front: `sudo`, `nohup`, `chroot`, `sh -c`. */
  readonly wrappers: readonly string[]
  /** How many layers of quoting and coding it was unpacked from. */
  readonly depth: number
}

export interface Redirect {
  readonly op: string
  readonly target: string
}

/** The program's name in a path of either system, in lower case, without `.exe`. */
export function programName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase()
  return name.endsWith('.exe') ? name.slice(0, -4) : name
}
