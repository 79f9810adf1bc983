import { loadPrograms } from '../command/programs.js'
import { programName } from '../command/simple-command.js'
import type { ProcessRow } from '../picture.js'
import { isBuildFolder, isTemporary, pathParts } from './acting.js'
import { looksLike } from './disguise.js'
import { isBusy } from './randomx-memory.js'
import { kernelThreads, systemPrograms } from './system-names.js'
import { type Tell, type Term } from './tell.js'

/** Load that does not fit the program that causes it. Load alone tells nothing: builders, encoders and backups load a machine too. */
export const load: Tell = {
  name: 'load',
  cap: 2.5,
  look({ picture }) {
    const terms: Term[] = []
    for (const process of picture.processes) {
      if (!isBusy(process)) continue
      const before = terms.length
      const path = process.path ?? pathOfCommand(process)
      const name = process.name ?? (path === null ? '?' : pathParts(path).name)
      const bare = programName(name)
      const percent = Math.round(process.cpuPct ?? 100)
      const hours = Math.round((process.cpuSeconds ?? 0) / 3600)
      const idle =
        kernelThreads.includes(bare) ||
        (systemPrograms.includes(bare) &&
          !/^(?:mysqld|postgres|php-fpm|nginx|httpd|apache2|msmpeng|searchindexer|dockerd|containerd|svchost|explorer|services|trustedinstaller|auditd|rsyslogd|systemd-journald)$/.test(
            bare,
          ))
      if (path !== null && isTemporary(path) && !isBuildFolder(path))
        terms.push({
          about: process,
          code: 'host.load.temporary',
          weight: ownFolder.test(path) ? 0.5 : 1.3,
          bears: 'context',
          params: { name, percent, path },
        })
      else if ((idle && process.path !== null) || looksLike(bare) !== null)
        terms.push({
          about: process,
          code: 'host.load.disguised',
          weight: 2,
          bears: 'mining',
          params: { name, percent },
        })
      else if (
        /^(?:installutil|addinprocess(?:32)?|regasm|regsvcs|msbuild|vbc|csc|aspnet_compiler|cvtres|applaunch|notepad|dialer|attrib|conhost|cmd)$/.test(
          bare,
        ) &&
        (process.cmdline ?? '').trim().split(/\s+/).length <= 1
      )
        terms.push({
          about: process,
          code: 'host.load.hollow',
          weight: 1.8,
          bears: 'context',
          params: { name, percent },
        })
      if (hours >= 12 && !loadPrograms.has(bare) && terms.length > before)
        terms.push({ about: process, code: 'host.load.long', weight: 0.7, bears: 'context', params: { name, hours } })
      if ((process.nice ?? 0) >= 10 && terms.length > before)
        terms.push({
          about: process,
          code: 'host.load.nice',
          weight: 0.3,
          bears: 'context',
          params: { name, nice: process.nice ?? 0 },
        })
    }
    return terms
  },
}

/** Where programs of Windows install themselves for one user. */
const ownFolder = /\\appdata\\local\\(?!temp\\)/i

function pathOfCommand({ cmdline, argv }: ProcessRow): string | null {
  const first = argv?.[0] ?? cmdline?.trim().split(/\s+/, 1)[0] ?? ''
  return first.includes('/') || first.includes('\\') ? first : null
}
