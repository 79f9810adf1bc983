/** `npm run bench -- ROOM`: times a room's work beside a peer or a floor in the same run (packages/ROOM/bench/bench.mjs). */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build, checkNode, fail, install, root, run } from './ready.mjs'

const bench = (room) => join(root, 'packages', room, 'bench', 'bench.mjs')
const rooms = readdirSync(join(root, 'packages')).filter((room) => existsSync(bench(room)))
const [room, ...rest] = process.argv.slice(2)
if (room === undefined || !rooms.includes(room)) fail(`Say which: npm run bench -- ${rooms.join(' | ')}`)

checkNode()
install()
build()
run(process.execPath, [bench(room), ...rest])
