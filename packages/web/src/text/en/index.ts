import type { Texts } from '../index.js'
import { administration } from './administration.js'
import { app } from './app.js'
import { bringIn } from './bring-in.js'
import { cases } from './cases.js'
import { lead } from './lead.js'
import { leads } from './leads.js'
import { acts } from './acts.js'
import { plot } from './plot.js'
import { signIn } from './sign-in.js'
import { situation } from './situation.js'
import { words } from './words.js'

/** The same sentences in English: the compiler holds them against the Chinese ones. */
export const en: Texts = {
  ...app,
  ...words,
  ...signIn,
  ...leads,
  ...lead,
  ...plot,
  ...acts,
  ...cases,
  ...bringIn,
  ...situation,
  ...administration,
}
