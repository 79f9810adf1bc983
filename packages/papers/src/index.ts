export type { Block, FieldBox, TableColumn } from './document/block.js'
