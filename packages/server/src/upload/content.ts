/** What an upload has to be: lines of text, or these or a workbook. */
export type UploadContent = 'text' | 'text-or-workbook'

/** How workbooks begin: a ZIP archive (XLSX), a compound file (XLS). */
const workbookBeginnings = [Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.from('d0cf11e0a1b11ae1', 'hex')]
/** Marks that UTF-16 begins with; it is text, though half of its bytes are zero. */
const wideMarks = [Buffer.from('fffe', 'hex'), Buffer.from('feff', 'hex')]

/** Whether bytes are of a kind by what they hold. A program, a picture or a PDF is no text: such files hold zero bytes, or say so at once. */
export function hasContent(body: unknown, content: UploadContent): boolean {
  if (!Buffer.isBuffer(body)) return false
  const begins = (marks: readonly Buffer[]) => marks.some((mark) => body.subarray(0, mark.length).equals(mark))
  if (begins(workbookBeginnings)) return content === 'text-or-workbook'
  if (begins([Buffer.from('%PDF'), Buffer.from('7f454c46', 'hex'), Buffer.from('MZ')])) return false
  return begins(wideMarks) || !body.includes(0)
}
