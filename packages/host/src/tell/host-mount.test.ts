import { expect, it } from 'vitest'
import { hostMount } from './host-mount.js'
import { codesOf } from './tell.fixture.js'

it('sees the machine given to a container', () => {
  expect(
    codesOf(hostMount, {
      containers: [
        {
          name: null,
          image: 'someone/thing',
          command: [],
          binds: ['/:/mnt'],
          privileged: true,
          hostNetwork: false,
          hostPid: false,
          environment: [],
          kind: null,
        },
      ],
    }),
  ).toEqual(['mount.root', 'mount.privileged', 'mount.foreign'])
})

it('leaves a monitor alone that may only read', () => {
  expect(
    codesOf(hostMount, {
      containers: [
        {
          name: null,
          image: 'prom/node-exporter',
          command: [],
          binds: ['/:/host:ro'],
          privileged: false,
          hostNetwork: false,
          hostPid: false,
          environment: [],
          kind: null,
        },
      ],
    }),
  ).toEqual([])
})

it('leaves a folder alone', () => {
  expect(
    codesOf(hostMount, {
      containers: [
        {
          name: null,
          image: 'nginx',
          command: [],
          binds: ['/srv/www:/www'],
          privileged: false,
          hostNetwork: false,
          hostPid: false,
          environment: [],
          kind: null,
        },
      ],
    }),
  ).toEqual([])
})
