import { type ContainerRow, emptyPicture, type Picture } from '../picture.js'
import { at, type Fields, isFields, objectOf, objectsOf, textOf, textsOf } from './fields.js'
import type { JsonReader } from './reader.js'

/** Objects of Kubernetes that start containers, and lists of them, by the API's reference (v1, apps/v1, batch/v1). */
export const kubernetes: JsonReader = {
  name: 'kubernetes',
  read(fields, { id }): Picture | null {
    if (textOf(fields, 'apiVersion') === null || textOf(fields, 'kind') === null) return null
    const items = Array.isArray(fields['items']) ? objectsOf(fields, 'items') : [fields]
    const containers = items.flatMap(containersOf)
    const name = items.length === 1 ? nameOf(items[0] ?? fields) : null
    return {
      ...emptyPicture,
      os: 'linux',
      time: null,
      subject: { kind: items.length === 1 ? 'event' : 'host', id: name ?? id },
      containers,
    }
  },
}

function nameOf(item: Fields): string | null {
  const meta = objectOf(item, 'metadata')
  if (meta === null) return null
  return `${textOf(item, 'kind') ?? ''} ${textOf(meta, 'namespace') ?? 'default'}/${textOf(meta, 'name', 'generateName') ?? ''}`.trim()
}

const specPaths = ['spec.template.spec', 'spec.jobTemplate.spec.template.spec', 'spec']

function containersOf(item: Fields): ContainerRow[] {
  const spec = specPaths
    .map((path) => at(item, path))
    .find((one): one is Fields => isFields(one) && Array.isArray(one['containers']))
  if (spec === undefined) return []
  const paths = new Map(
    objectsOf(spec, 'volumes').map((volume) => [textOf(volume, 'name') ?? '', at(volume, 'hostPath.path')]),
  )
  return [...objectsOf(spec, 'initContainers'), ...objectsOf(spec, 'containers')].map((container) => ({
    name: nameOf(item),
    image: textOf(container, 'image') ?? '',
    command: [...textsOf(container, 'command'), ...textsOf(container, 'args')],
    binds: objectsOf(container, 'volumeMounts').flatMap((mount) => {
      const path = paths.get(textOf(mount, 'name') ?? '')
      return typeof path === 'string'
        ? [`${path}:${textOf(mount, 'mountPath') ?? ''}${mount['readOnly'] === true ? ':ro' : ''}`]
        : []
    }),
    privileged: at(container, 'securityContext.privileged') === true,
    hostNetwork: spec['hostNetwork'] === true,
    hostPid: spec['hostPID'] === true,
    environment: objectsOf(container, 'env').map((one) => `${textOf(one, 'name') ?? ''}=${textOf(one, 'value') ?? ''}`),
    kind: textOf(item, 'kind'),
  }))
}
