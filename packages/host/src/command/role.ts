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

/** Looked up by the program's name; a program that nobody knows is one that runs. */
export function roleOf({ name, argv }: SimpleCommand): Role {
  if (readers.has(name)) return 'reader'
  if (coinPrograms.has(name)) return 'coin'
  if (fetchers.has(name)) return 'fetcher'
  if (shells.has(name)) return 'shell'
  if (interpreters.has(name)) return 'interpreter'
  if (installers.has(name)) return 'installer'
  if (containerPrograms.has(name)) return 'container'
  if (loadPrograms.has(name)) return 'load'
  return /^(?:get|select|find|measure|where|test|stop|remove)-[a-z]+$/.test(name) || argv.length === 0
    ? 'reader'
    : 'other'
}
