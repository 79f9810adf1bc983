import type { Picture } from '../../picture.js'
import { type SigmaEvent, sigmaEvent } from './event.js'

/** Events that a picture of a host amounts to: what runs or is to run, what is connected, what lies there. */
export function eventsOfPicture(picture: Picture): SigmaEvent[] {
  const of = (category: string, fields: Readonly<Record<string, unknown>>): SigmaEvent =>
    sigmaEvent(Object.entries(fields), { product: picture.os, categories: [category], service: null })
  return [
    ...picture.processes.map(({ cmdline, argv, path, name, cwd, user, parentName, pid }) =>
      of('process_creation', {
        CommandLine: cmdline ?? argv?.join(' '),
        Image: path ?? name,
        CurrentDirectory: cwd,
        User: user,
        ParentImage: parentName,
        ProcessId: pid,
      }),
    ),
    ...picture.commands.map(({ text, user }) =>
      of('process_creation', { CommandLine: text, Image: text.trim().split(/\s+/, 1)[0], User: user }),
    ),
    ...picture.units.flatMap(({ exec }) =>
      exec.map((text) => of('process_creation', { CommandLine: text, Image: text.trim().split(/\s+/, 1)[0] })),
    ),
    ...picture.sockets.map(({ remoteAddress, remoteHost, remotePort }) =>
      of('network_connection', {
        DestinationIp: remoteAddress,
        DestinationHostname: remoteHost,
        DestinationPort: remotePort,
        Initiated: 'true',
      }),
    ),
    ...picture.files.map(({ path }) => of('file_event', { TargetFilename: path })),
    ...picture.registry.map(({ key, value }) => of('registry_set', { TargetObject: key, Details: value })),
  ]
}
