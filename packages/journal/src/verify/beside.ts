import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { maxEntryBytes } from '../chain/entry.js'
import { attachmentsFolder, personalFolder } from '../folder.js'
import { sameDigests } from '../hash/digests.js'
import { causeOf } from '../journal-error.js'
import { type Held, type Holdings, isAttachmentPath } from '../keep/holdings.js'
import { filesUnder, mayBeListed } from '../keep/manifest.js'
import { parsePersonalValue, personalIdPattern, personalPath, personalRef } from '../keep/personal.js'
import { hashFile } from '../keep/store-file.js'
import { lyingAt } from '../plain-file.js'
import type { Findings } from './verification.js'

/** Holds the files beside the chain against what the chain says of them. */
export async function verifyBeside(folder: string, holdings: Holdings, findings: Findings): Promise<void> {
  for (const [file, held] of holdings.attachments) {
    if (isAttachmentPath(file)) await verifyFile(folder, file, held, findings)
    else findings.say('file-missing', { file, seq: held.seq }, held.seq)
  }
  for (const [file, held] of holdings.listed) {
    if (holdings.attachments.has(file)) continue
    if (mayBeListed(file)) await verifyFile(folder, file, held, findings)
    else findings.say('file-missing', { file, seq: held.seq }, held.seq)
  }
  for (const [id, held] of holdings.personal) await verifyPersonal(folder, id, held, findings)
  const named = new Set([
    ...holdings.attachments.keys(),
    ...holdings.listed.keys(),
    ...[...holdings.personal.keys()].map(personalPath),
  ])
  for (const name of [attachmentsFolder, personalFolder]) {
    const { is } = lyingAt(folder, name)
    if (is !== 'folder') {
      if (is !== 'nothing') findings.say('folder-foreign', { file: name })
      continue
    }
    for (const file of filesUnder(folder, name)) if (!named.has(file)) findings.say('file-unlisted', { file })
  }
}

async function verifyFile(folder: string, file: string, held: Held, findings: Findings): Promise<void> {
  const { seq, erasedSeq } = held
  const lying = lyingAt(folder, file)
  if (erasedSeq !== undefined) {
    findings.say(lying.is === 'nothing' ? 'file-erased' : 'file-not-erased', { file, seq: erasedSeq }, erasedSeq)
  } else if (lying.is === 'nothing') findings.say('file-missing', { file, seq }, seq)
  else if (lying.is !== 'file') findings.say('file-foreign', { file, seq }, seq)
  // a file of another length is not read at all, however long it is
  else if (lying.bytes !== held.bytes) findings.say('file-altered', { file, seq }, seq)
  else {
    try {
      const found = await hashFile(join(folder, file))
      if (!sameDigests(found, held) || found.bytes !== held.bytes) findings.say('file-altered', { file, seq }, seq)
    } catch (error) {
      findings.say('unreadable', { file, cause: causeOf(error) }, seq)
    }
  }
}

async function verifyPersonal(folder: string, id: string, held: Held, findings: Findings): Promise<void> {
  const { seq, erasedSeq } = held
  const file = personalPath(id)
  const lying = personalIdPattern.test(id) ? lyingAt(folder, file) : ({ is: 'nothing' } as const)
  if (erasedSeq !== undefined) {
    findings.say(lying.is === 'nothing' ? 'personal-erased' : 'personal-not-erased', { id, seq: erasedSeq }, erasedSeq)
  } else if (lying.is === 'nothing') findings.say('personal-missing', { id, seq }, seq)
  else if (lying.is !== 'file') findings.say('file-foreign', { file, seq }, seq)
  else if (lying.bytes > maxEntryBytes) findings.say('personal-altered', { id, seq }, seq)
  else {
    try {
      const value = parsePersonalValue(await readFile(join(folder, file), 'utf8'))
      const isSame = value?.personal === id && sameDigests(personalRef(value), held)
      if (!isSame) findings.say('personal-altered', { id, seq }, seq)
    } catch (error) {
      findings.say('unreadable', { file: personalPath(id), cause: causeOf(error) }, seq)
    }
  }
}
