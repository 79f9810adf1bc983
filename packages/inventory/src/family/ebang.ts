import type { Conversation } from '../reply/conversation.js'
import type { Family } from './family.js'
import { pageTell, pathTell, sectionSays } from './tell.js'

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
    ...pageTell(conversation, /ebang|ebit/i, 4),
    ...sectionSays(conversation, 'VERSION', 'Type', /ebang|ebit/i, 5),
  ],
  read: (conversation) => ({
    kind: 'asic',
    make: 'Ebang',
    model: /\b(Ebit[\s_-]*)?(E\d{1,2}(?:\.\d)?\+*)(?!\w)/.exec(everything(conversation))?.[2] ?? null,
    algorithm: 'SHA-256d',
  }),
}

function everything(conversation: Conversation): string {
  return conversation.heard.map(({ exchange }) => exchange.reply.slice(0, 4000)).join('\n')
}
