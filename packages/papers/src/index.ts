export type { Block, FieldBox, TableColumn } from './document/block.js'
<<<<<<< HEAD
export { compose, type Composed, type ComposeOptions } from './compose/compose.js'
export type { PaperData, PaperList } from './compose/paper-data.js'
export { paperExample } from './document/examples.js'
export { paperKind, paperKinds } from './document/index.js'
export type { PaperExample, PaperKind, PaperValues } from './kind/kind.js'
export { type PaperProblem, problem as paperProblem } from './problem.js'
export { type CaseRecord, caseValues } from './record/case-values.js'
export { noFacts, type PaperFacts, readFacts } from './record/facts.js'
export { Printer, type Printed, type PrinterOptions } from './render/printer.js'
=======
export { type PaperHead } from './docx/editable-paper.js'
export { writeDocx } from './docx/write-docx.js'
>>>>>>> 83ddec3 (Write papers as editable documents from the blocks that were printed)
