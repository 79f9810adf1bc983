import { keepFieldPhoto } from '@davylamp/store'
import { z } from 'zod'
import { findCase } from '../../case/find-case.js'
import { problem } from '../../error/problem.js'
import { route } from '../../http/route.js'
import { actorOf } from '../../matter/person-behind.js'
import { mayWriteCase } from '../../policy/case.js'
import { caseRefSchema } from '../../schema/case.js'
import { sha256Schema } from '../../schema/field.js'

/** Phones take photos of 3 to 12 MB. */
const limitBytes = 32 * 1024 * 1024

export const keepPhoto = route({
  method: 'POST',
  path: '/api/field/photos/{bodyId}/{caseId}/{sha256}',
  summary: {
    en: 'Take in a photo under the hash that it had when it was taken',
    zh: '接收现场照片，以拍摄时的哈希为准',
  },
  access: 'person',
  params: caseRefSchema.extend({ sha256: sha256Schema }),
  upload: { types: ['image/jpeg', 'image/png', 'image/webp'], limitBytes, content: 'photo' },
  reply: z.object({ outcome: z.enum(['kept', 'known']) }),
  problems: [
    'account.sign-in',
    'not-found',
    'role.not-yours',
    'request.media-type',
    'request.too-large',
    'field.hash-wrong',
  ],
  async handle({ context, visitor, params, request }) {
    const found = await findCase(context, visitor, params)
    if (found === null) return problem('not-found')
    if (!mayWriteCase(visitor, found.target, 'evidence-fixed')) return problem('role.not-yours', { role: visitor.role })
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    // the content stands among the files of all bodies; whether he may add to this case was just decided
    const outcome = await keepFieldPhoto(context.system.db, params, actorOf(visitor), { sha256: params.sha256, bytes })
    return outcome === null ? problem('field.hash-wrong') : { answer: { outcome } }
  },
})
