import type { ContainerRow } from '../../picture.js'
import { type Fields, objectOf, objectsOf, textOf, textsOf } from '../fields.js'

/** A container as the Docker Engine API takes it (`/containers/create`), shows it (`inspect`), or as a list of ours names it. */
export function containerRow(fields: Fields): ContainerRow | null {
  const config = objectOf(fields, 'Config') ?? fields
  const host = objectOf(fields, 'HostConfig') ?? fields
  const image = textOf(config, 'Image', 'image') ?? textOf(fields, 'Image', 'image')
  if (image === null) return null
  const mounts = objectsOf(fields, 'Mounts', 'mounts').flatMap((mount) => {
    const source = textOf(mount, 'Source', 'source')
    const target = textOf(mount, 'Destination', 'Target', 'destination')
    return source === null || target === null
      ? []
      : [`${source}:${target}${mount['RW'] === false || mount['ReadOnly'] === true ? ':ro' : ''}`]
  })
  return {
    name: textOf(fields, 'Name', 'name'),
    image,
    command: [...textsOf(config, 'Entrypoint', 'entrypoint'), ...textsOf(config, 'Cmd', 'command', 'args')],
    binds: [...new Set([...textsOf(host, 'Binds', 'binds'), ...mounts])],
    privileged: host['Privileged'] === true || host['privileged'] === true || host['privileged'] === 1,
    hostNetwork: /^host$/i.test(textOf(host, 'NetworkMode', 'network_mode') ?? ''),
    hostPid: /^host$/i.test(textOf(host, 'PidMode', 'pid_mode') ?? ''),
    environment: textsOf(config, 'Env', 'env'),
    kind: null,
  }
}
