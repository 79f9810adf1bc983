import { algorithmNames } from './algorithms.js'
import { familyLines } from './families.js'
import { minerOptions } from './options.js'

/** A family of miner programs. */
export interface MinerFamily {
  readonly name: string
  /** Names of its program, in lower case, without `.exe`. */
  readonly programs: readonly string[]
}

export const minerFamilies: readonly MinerFamily[] = familyLines.map((line) => {
  const [name = '', programs = ''] = line.split(' | ')
  return { name, programs: programs.split(' ') }
})

const byProgram = new Map(
  minerFamilies.flatMap((family) => family.programs.map((program) => [program, family] as const)),
)

/**
 * The family of miners that a program of this name belongs to. A version, a platform or `.exe` behind the name does not matter;
 * a word of it alone is not enough.
 *
 * @example minerFamilyOf('ccminer-8.21')?.name // 'ccminer'
 */
export function minerFamilyOf(program: string): MinerFamily | null {
  if (program.length < 3 || program.length > 80) return null
  const name = program.toLowerCase()
  const known = byProgram.get(name)
  if (known !== undefined) return known
  const bare = name
    .replace(/\.(?:exe|bin|elf|bat|sh|service|tar|gz|tgz|zip|7z|xz|conf|json|out|log)$/g, '')
    .replace(/\.(?:tar|exe)$/, '')
    .replace(
      /[-_.]?(?:linux|win|windows|macos|ubuntu|focal|jammy|bionic|static|x64|x86|x86_64|amd64|arm64|aarch64|armv\d\w*|musl|gcc|msvc|cuda\d*|\d{1,2}(?=$))+[-_.\d\w]*$/g,
      '',
    )
    .replace(/[-_.]?v?\d+(?:\.\d+)*[a-z]?(?:[-_.].*)?$/, '')
  return bare.length < 3 ? null : (byProgram.get(bare) ?? null)
}

/** Whether miners take this name after `-a` or `--coin`. */
export function isMiningAlgorithm(name: string): boolean {
  return name.length > 1 && name.length < 40 && algorithmNames.has(name.toLowerCase())
}

/** Whether only miners have this option; what stands behind `=` is no part of it. */
export function isMinerOption(option: string): boolean {
  if (option.charCodeAt(0) !== 45) return false
  const end = option.indexOf('=')
  return minerOptions.has(end < 0 ? option : option.slice(0, end))
}
