import { coinPrograms, fetchers, interpreters, loadPrograms, readers, shells } from './programs.js'
import type { SimpleCommand } from './simple-command.js'

/** What a program does with what it is told. */
export type Role =
  | 'reader'
  | 'coin'
  | 'load'
  | 'fetcher'
  | 'shell'
  | 'interpreter'
  | 'installer'
  | 'container'
  | 'other'

const installers: ReadonlySet<string> = new Set(
  'apt apt-get yum dnf zypper pacman apk brew snap flatpak pip pip3 npm npx gem choco winget scoop port emerge dpkg rpm msiexec install-package install-module yay paru nix-env conda'.split(
    ' ',
  ),
)
const containerPrograms: ReadonlySet<string> = new Set(
  'docker podman nerdctl crictl ctr kubectl k3s oc helm docker-compose lxc singularity apptainer'.split(' '),
)

const roles = new Map<string, Role>()
/** In this order: what stands later in it is overridden. */
const groups: readonly (readonly [Role, ReadonlySet<string>])[] = [
  ['load', loadPrograms],
  ['container', containerPrograms],
  ['installer', installers],
  ['interpreter', interpreters],
  ['shell', shells],
  ['fetcher', fetchers],
  ['coin', coinPrograms],
  ['reader', readers],
]
for (const [role, names] of groups) for (const name of names) roles.set(name, role)

/** Looked up by the program's name; a program that nobody knows is one that runs. */
export function roleOf({ name, argv }: SimpleCommand): Role {
  const role = roles.get(name)
  if (role !== undefined) return role
  if (argv.length === 0) return 'reader'
  return name.includes('-') && /^(?:get|select|find|measure|where|test|stop|remove)-[a-z]+$/.test(name)
    ? 'reader'
    : 'other'
}
