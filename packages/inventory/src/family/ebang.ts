import type { Conversation } from '../reply/conversation.js'
import type { Family } from './family.js'
import { textOf } from '../reply/fields.js'
import { poolOf } from './pool.js'
import { documentHas, pageTell, pathTell, sectionSays } from './tell.js'

/** Ebang (Ebit): pages under /Cgminer. */
export const ebang: Family = {
  id: 'ebang',
  name: 'Ebang',
  weigh: (conversation) => [
    ...pathTell(
      conversation,
      /^\/Cgminer\//,
      4,
      ({ exchange }) => exchange.status !== 404 && exchange.reply.trim() !== '',
    ),
    ...documentHas(conversation, ['feedback.Mip1', 'feedback.Mwork1'], 5),
    ...pageTell(conversation, /ebang|ebit/i, 4),
    ...sectionSays(conversation, 'VERSION', 'Type', /ebang|ebit/i, 5),
  ],
  read: (conversation) => ({
    kind: 'asic',
    make: 'Ebang',
    model: /\b(Ebit[\s_-]*)?(E\d{1,2}(?:\.\d)?\+*)(?!\w)/.exec(everything(conversation))?.[2] ?? null,
    algorithm: 'SHA-256d',
    firmwareVersion: firstText(conversation, 'feedback.systemsoftwareversion'),
    pools: poolsOf(conversation),
  }),
}

function everything(conversation: Conversation): string {
  return conversation.heard.map(({ exchange }) => exchange.reply.slice(0, 4000)).join('\n')
}

/** `Mip1` with `Mwork1` to `Mip3` with `Mwork3`: the pools as configured; which one is used is not said there. */
function poolsOf(conversation: Conversation) {
  return conversation.documents.flatMap((document) =>
    [1, 2, 3].flatMap((number) => {
      const url = textOf(document, `feedback.Mip${number}`)
      if (url === null || url === '') return []
      return [poolOf({ url, user: textOf(document, `feedback.Mwork${number}`), active: false })]
    }),
  )
}

function firstText(conversation: Conversation, path: string): string | null {
  return conversation.documents.map((document) => textOf(document, path)).find((text) => text !== null) ?? null
}
