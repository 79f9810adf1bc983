import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine } from '@davylamp/engine'
import { type Exhibit, exhibitForm, type Finding, formatFinding } from '@davylamp/finding'
import type { CaptureInput } from '@davylamp/intake'
import { writeBalance, writeRest } from './balance.js'
import { writeCurve } from './curve.js'
import { collectPackets, type EvidencePackets } from './packets.js'
import { pcapOf } from './pcap.js'

export const evidenceSchema = 'davylamp.evidence/1'

interface EvidenceFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/**
 * Writes the evidence folder: per finding its proving packets as pcap (one file a link type), its curve or its balance as Parquet, what
 * its pictures are drawn from as JSON (`davylamp.exhibit/1`, what an installation imports), and `manifest.json`, which names every file with length and SHA-256. Findings that stand on other findings hold none of their own.
 */
export async function writeEvidence(
  folder: string,
  findings: readonly Finding[],
  exhibits: readonly Exhibit[],
  captures: readonly CaptureInput[],
  engine: Engine,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const packets = await collectPackets(findings, captures)
  const drawn = new Map(exhibits.map((exhibit) => [exhibit.findingId, exhibit]))
  const entries = []
  for (const finding of findings) {
    const name = finding.id.replace(':', '-')
    await mkdir(join(folder, name), { recursive: true })
    const files: EvidenceFile[] = []
    const add = async (file: string) => files.push(await describe(folder, `${name}/${file}`))
    await writeFile(join(folder, name, 'finding.json'), `${formatFinding(finding)}\n`)
    await add('finding.json')
    for (const [file, bytes] of packetFiles(finding, packets)) {
      await writeFile(join(folder, name, file), bytes)
      await add(file)
    }
    const exhibit = drawn.get(finding.id)
    if (exhibit?.kind === 'load') {
      await writeCurve(engine, join(folder, name, 'curve.parquet'), exhibit)
      await add('curve.parquet')
    }
    if (exhibit?.kind === 'balance') {
      await writeBalance(engine, join(folder, name, 'balance.parquet'), exhibit)
      await writeRest(engine, join(folder, name, 'rest.parquet'), exhibit)
      for (const file of ['balance.parquet', 'rest.parquet']) await add(file)
    }
    if (exhibit !== undefined) {
      await writeFile(join(folder, name, 'exhibit.json'), `${JSON.stringify(exhibitForm(exhibit))}\n`)
      await add('exhibit.json')
    }
    entries.push({ finding: finding.id, files })
  }
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify({ schema: evidenceSchema, entries }, null, 1)}\n`)
}

function packetFiles(finding: Finding, packets: EvidencePackets): Map<string, Uint8Array> {
  const proving = finding.evidence.flatMap((item) => {
    const packet = item.offset === undefined ? undefined : packets.get(item.source)?.get(item.offset)
    return item.kind === 'packet' && packet !== undefined ? [packet] : []
  })
  const files = new Map<string, Uint8Array>()
  for (const linkType of new Set(proving.map((packet) => packet.linkType))) {
    const name = files.size === 0 ? 'packets.pcap' : `packets-${linkType}.pcap`
    const ofThisType = proving.filter((packet) => packet.linkType === linkType)
    files.set(
      name,
      pcapOf(
        linkType,
        ofThisType.toSorted((a, b) => a.timeMs - b.timeMs),
      ),
    )
  }
  return files
}

async function describe(folder: string, path: string): Promise<EvidenceFile> {
  const bytes = await readFile(join(folder, path))
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}
