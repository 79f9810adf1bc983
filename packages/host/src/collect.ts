import { fileURLToPath } from 'node:url'

/** The collectors that are carried to a host: one file each, no other is needed there. */
const collectors = { linux: 'linux.sh', windows: 'windows.ps1' } as const

export type CollectorSystem = keyof typeof collectors

/** Where the collector for a system lies. */
export function collectorPath(system: CollectorSystem): string {
  return fileURLToPath(new URL(`../collect/${collectors[system]}`, import.meta.url))
}
