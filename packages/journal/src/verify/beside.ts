import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { attachmentsFolder, personalFolder } from '../folder.js'
import { sameDigests } from '../hash/digests.js'
import { causeOf } from '../journal-error.js'
import { type Held, type Holdings, isAttachmentPath } from '../keep/holdings.js'
import { filesUnder, mayBeListed } from '../keep/manifest.js'
import { parsePersonalValue, personalIdPattern, personalPath, personalRef } from '../keep/personal.js'
import { hashFile } from '../keep/store-file.js'
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
    if (!existsSync(join(folder, name))) continue
    for (const file of filesUnder(folder, name)) if (!named.has(file)) findings.say('file-unlisted', { file })
  }
}

async function verifyFile(folder: string, file: string, held: Held, findings: Findings): Promise<void> {
  const path = join(folder, file)
  const { seq, erasedSeq } = held
  const isThere = existsSync(path)
  if (erasedSeq !== undefined) {
    findings.say(isThere ? 'file-not-erased' : 'file-erased', { file, seq: erasedSeq }, erasedSeq)
  } else if (!isThere) findings.say('file-missing', { file, seq }, seq)
  else {
    try {
      const found = await hashFile(path)
      if (!sameDigests(found, held) || found.bytes !== held.bytes) findings.say('file-altered', { file, seq }, seq)
    } catch (error) {
      findings.say('unreadable', { file, cause: causeOf(error) }, seq)
    }
  }
}

async function verifyPersonal(folder: string, id: string, held: Held, findings: Findings): Promise<void> {
  const { seq, erasedSeq } = held
  const path = join(folder, personalPath(id))
  const isThere = personalIdPattern.test(id) && existsSync(path)
  if (erasedSeq !== undefined) {
    findings.say(isThere ? 'personal-not-erased' : 'personal-erased', { id, seq: erasedSeq }, erasedSeq)
  } else if (!isThere) findings.say('personal-missing', { id, seq }, seq)
  else {
    try {
      const value = parsePersonalValue(await readFile(path, 'utf8'))
      const isSame = value?.personal === id && sameDigests(personalRef(value), held)
      if (!isSame) findings.say('personal-altered', { id, seq }, seq)
    } catch (error) {
      findings.say('unreadable', { file: personalPath(id), cause: causeOf(error) }, seq)
    }
  }
}
