#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { currentBundle } from './current-bundle.js'

// the bundle is the same program in fewer files, which start faster
const main = currentBundle(join(import.meta.dirname, '../../..')) ?? join(import.meta.dirname, '..', 'dist', 'main.js')
if (!existsSync(main)) {
  console.error(
    'Davylamp is not built yet. Run "npm start" once in its folder.\n矿灯尚未构建。请先在其目录中运行一次 “npm start”。',
  )
  process.exit(2)
}
await import(main)
