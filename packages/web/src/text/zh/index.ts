import { app } from './app.js'
import { leads } from './leads.js'
import { signIn } from './sign-in.js'
import { words } from './words.js'

/** Every sentence of the application in Chinese, by its name; one file a screen. */
export const zh = { ...app, ...words, ...signIn, ...leads } as const
