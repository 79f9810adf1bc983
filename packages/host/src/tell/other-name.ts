import { interpreters, shells } from '../command/programs.js'
import { programName } from '../command/simple-command.js'
import { shown, type Tell, type Term } from './tell.js'

/** Images that are many programs in one, or run what their arguments name. */
const manyInOne: ReadonlySet<string> = new Set(
  'busybox toybox coreutils ld-linux-x86-64.so.2 ld-musl-x86_64.so.1 systemd init runc crun bwrap snap-exec qemu-x86_64 rosetta'.split(
    ' ',
  ),
)
const posed: ReadonlySet<string> = new Set(
  'python python3 python2 java php-fpm php sshd nginx apache2 httpd bash sh node cron crond mysqld postgres redis-server top ps dockerd containerd rsyslogd'.split(
    ' ',
  ),
)
const windowsSystem: ReadonlySet<string> = new Set(
  'svchost lsass csrss smss wininit winlogon services spoolsv taskhost taskhostw conhost dwm fontdrvhost sihost audiodg wuauclt searchindexer runtimebroker dllhost'.split(
    ' ',
  ),
)

/** A program that says it is another: the first argument or the short name against the image, a system program outside its folder. */
export const otherName: Tell = {
  name: 'other-name',
  cap: 2,
  look({ picture }) {
    const terms: Term[] = []
    for (const process of picture.processes) {
      const { path, cmdline, argv, name } = process
      if (path === null) continue
      const image = programName(path.replace(/ \(deleted\)$/, ''))
      if (
        windowsSystem.has(image) &&
        /^[a-z]:\\/i.test(path) &&
        !/^[a-z]:\\windows\\(?:system32|syswow64|winsxs|servicing)\\/i.test(path)
      )
        terms.push({
          about: process,
          code: 'host.disguise.outside',
          weight: 1.6,
          bears: 'context',
          params: { path: shown(path) },
        })
      if (
        manyInOne.has(image) ||
        interpreters.has(image.replace(/[\d.]+$/, '')) ||
        shells.has(image) ||
        path.includes('\\')
      )
        continue
      const first = programName(argv?.[0] ?? cmdline?.trim().split(/\s+/, 1)[0] ?? '')
        .replace(/^-/, '')
        .replace(/:$/, '')
      if (posed.has(first) && !image.startsWith(first) && !first.startsWith(image))
        terms.push({
          about: process,
          code: 'host.disguise.other',
          weight: 1.5,
          bears: 'context',
          params: { image: shown(path), name: first },
        })
      else if (name !== null && posed.has(name) && !image.startsWith(name.slice(0, 15)) && first !== name)
        terms.push({
          about: process,
          code: 'host.disguise.other',
          weight: 1,
          bears: 'context',
          params: { image: shown(path), name },
        })
    }
    return terms.slice(0, 10)
  },
}
