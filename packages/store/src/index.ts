export { startServer, type StartedServer } from './supervisor/start-server.js'
export type { Server } from './supervisor/server.js'
export type { StoreCode, StoreProblem } from './texts.js'
