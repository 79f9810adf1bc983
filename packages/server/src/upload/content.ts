/** What an upload has to be: lines of text, these or a workbook, what a scanner makes of a paper, or a photo. */
export type UploadContent = 'text' | 'text-or-workbook' | 'scan' | 'photo'

/** How workbooks begin: a ZIP archive (XLSX), a compound file (XLS). */
const workbookBeginnings = [Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.from('d0cf11e0a1b11ae1', 'hex')]
/** How scans begin: PDF, JPEG, PNG, TIFF of either order. */
const scanBeginnings = [
  Buffer.from('%PDF-'),
  ...['ffd8ff', '89504e47', '49492a00', '4d4d002a'].map((hex) => Buffer.from(hex, 'hex')),
]
/** How photos begin: JPEG, PNG. */
const photoBeginnings = [Buffer.from('ffd8ff', 'hex'), Buffer.from('89504e470d0a1a0a', 'hex')]
/** Marks that UTF-16 begins with; it is text, though half of its bytes are zero. */
const wideMarks = [Buffer.from('fffe', 'hex'), Buffer.from('feff', 'hex')]

/** Whether bytes are of a kind by what they hold. A program, a picture or a PDF is no text: such files hold zero bytes, or say so at once. */
export function hasContent(body: unknown, content: UploadContent): boolean {
  if (!Buffer.isBuffer(body)) return false
  const begins = (marks: readonly Buffer[]) => marks.some((mark) => body.subarray(0, mark.length).equals(mark))
  if (content === 'scan') return begins(scanBeginnings)
  // RIFF, four bytes of length, WEBP
  if (content === 'photo') return begins(photoBeginnings) || body.subarray(8, 12).toString('latin1') === 'WEBP'
  if (begins(workbookBeginnings)) return content === 'text-or-workbook'
  if (begins([Buffer.from('%PDF'), Buffer.from('7f454c46', 'hex'), Buffer.from('MZ')])) return false
  return begins(wideMarks) || !body.includes(0)
}
