import type { ContainerRow } from '../picture.js'
import { shells } from '../command/programs.js'
import { programName } from '../command/simple-command.js'
import { shown, type Tell, type Term } from './tell.js'

/** A container that was given the machine it runs on. Monitors are given it too, to read: they count little. */
export const hostMount: Tell = {
  name: 'host-mount',
  cap: 2.8,
  look({ picture, runs }) {
    const terms: Term[] = []
    for (const container of picture.containers) {
      const root = container.binds.find(isWholeHost)
      if (root === undefined) continue
      const { image } = container
      terms.push({
        code: 'host.mount.root',
        weight: 1.5,
        bears: 'preparing',
        params: { image: shown(image), bind: root },
      })
      if (container.privileged || container.hostPid)
        terms.push({ code: 'host.mount.privileged', weight: 0.4, bears: 'preparing', params: { image: shown(image) } })
      if (container.hostNetwork)
        terms.push({ code: 'host.mount.network', weight: 0.3, bears: 'preparing', params: { image: shown(image) } })
      if (runsOwnProgram(container))
        terms.push({ code: 'host.mount.foreign', weight: 0.6, bears: 'preparing', params: { image: shown(image) } })
    }
    for (const { command } of runs) {
      if (
        !/^(?:docker|podman|nerdctl)$/.test(command.name) ||
        !command.argv.some((word) => word === 'run' || word === 'create')
      )
        continue
      const bind = command.argv.find(
        (word, i) =>
          isWholeHost(word.replace(/^(?:-v|--volume)=?/, '')) &&
          (/^(?:-v|--volume)/.test(word) || /^(?:-v|--volume)$/.test(command.argv[i - 1] ?? '')),
      )
      if (bind !== undefined)
        terms.push({
          code: 'host.mount.root',
          weight: 0.9,
          bears: 'context',
          params: { image: shown(command.argv.at(-1) ?? ''), bind },
        })
    }
    return terms
  },
}

/** The root, `/etc` or `/root` of the machine, writable. */
function isWholeHost(bind: string): boolean {
  const [source = '', target = '', mode = ''] = bind.split(':')
  return /^\/(?:etc\/?|root\/?)?$/.test(source) && target.startsWith('/') && !/\bro\b/.test(mode)
}

/** What runs is what the image brings, not a shell that somebody typed into. */
function runsOwnProgram({ image, command }: ContainerRow): boolean {
  const owned = image.includes('/') && !/^(?:docker\.io\/)?library\//.test(image)
  const words = command.filter((word) => word !== '')
  if (!owned) return false
  return words.length === 0 || words.some((word) => /^\.\/|&&|;/.test(word)) || !shells.has(programName(words[0] ?? ''))
}
