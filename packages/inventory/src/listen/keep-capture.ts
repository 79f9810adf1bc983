import { basename } from 'node:path'
import type { Keeper } from '../keep/keeper.js'
import { keepBytes } from '../keep/kept-bytes.js'
import type { CapturedHosts } from './capture-hosts.js'

/** A host that mined on the wire, as the network sense found it in a capture or log. */
export interface MiningHost {
  readonly address: string
  /** Endpoints that it mined with, `address:port`. */
  readonly servers: readonly string[]
  readonly source: string
}

/** Keeps what a capture shows, under the hash of the capture, so that it can be told later what came from where. */
export async function keepCapture(keeper: Keeper, name: string, captured: CapturedHosts): Promise<void> {
  const { sha256, packets, bytes } = captured.summary
  const { reports, reportsLeft, answering } = captured
  await keeper.append('capture.read', {
    name: basename(name),
    sha256,
    bytes,
    packets,
    reports: reports.length,
    reportsLeft,
    answering: answering.length,
  })
  for (const { datagram, timeMs } of reports) {
    const { source, port, payload, sourceMac } = datagram
    await keeper.append('report.received', {
      source,
      port,
      capture: sha256,
      at: new Date(timeMs).toISOString(),
      ...(sourceMac === null || sourceMac === undefined ? {} : { sourceMac }),
      ...(await keepBytes(keeper, payload, `report-${source}-${port}.bin`)),
    })
  }
  for (const { address, mac, ports, firstMs, lastMs } of answering)
    await keeper.append('host.seen', {
      address,
      by: 'port',
      ports,
      capture: sha256,
      from: new Date(firstMs).toISOString(),
      to: new Date(lastMs).toISOString(),
      ...(mac === null ? {} : { mac }),
    })
}

/** Keeps who mined on the wire. */
export async function keepMiningHosts(keeper: Keeper, hosts: readonly MiningHost[]): Promise<void> {
  for (const { address, servers, source } of hosts)
    await keeper.append('host.seen', { address, by: 'pool', servers, name: basename(source) })
}
