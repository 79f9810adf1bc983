import { build, checkNode, install } from './ready.mjs'

checkNode()
install()
build()
