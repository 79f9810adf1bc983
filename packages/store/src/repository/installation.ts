import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { Work } from '../transaction.js'

/** The key pair that this installation signs with (Ed25519); made when it is first needed. */
export async function signingKey(
  trx: Work,
): Promise<{ readonly publicKey: KeyObject; readonly privateKey: KeyObject }> {
  const made = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  await trx
    .insertInto('installation')
    .values({ public_key: made.publicKey, private_key: made.privateKey })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  const row = await trx.selectFrom('installation').selectAll().executeTakeFirstOrThrow()
  return { publicKey: createPublicKey(row.public_key), privateKey: createPrivateKey(row.private_key) }
}
