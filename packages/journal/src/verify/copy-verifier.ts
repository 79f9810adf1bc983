import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The verifier as one file without dependencies. */
export const verifierFile = join(import.meta.dirname, '../../bin/verify.mjs')

/** Puts the verifier beside the evidence as `verify.mjs`. A court that trusts no file of the folder takes it from elsewhere. */
export async function copyVerifier(folder: string): Promise<void> {
  await copyFile(verifierFile, join(folder, 'verify.mjs'))
}
