import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** LibreOffice, where this machine has it. */
export const office =
  ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find(
    existsSync,
  ) ?? null

if (office === null) console.warn('SKIPPED: documents are not opened by LibreOffice, because it is not installed.')

/** What another program makes of documents: the lines of each page, from the top. Throws where one cannot be opened. */
export async function openedByOffice(files: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, string[][]>> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
    // a profile of its own: another one that runs would take the work
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync(
      office ?? 'soffice',
      [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files.keys()],
      { cwd: folder, stdio: 'ignore' },
    )
    const opened = new Map<string, string[][]>()
    for (const name of files.keys())
      opened.set(name, await linesOf(readFileSync(join(folder, name.replace(/\.\w+$/, '.pdf')))))
    return opened
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function linesOf(pdf: Buffer): Promise<string[][]> {
  const document = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 }).promise
  const pages: string[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    const lines = new Map<number, [number, string][]>()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [, , , , x = 0, y = 0]: number[] = item.transform
      const at = [...lines.keys()].find((other) => Math.abs(other - y) < 3) ?? y
      lines.set(at, [...(lines.get(at) ?? []), [x, item.str]])
    }
    const fromTop = [...lines].toSorted(([a], [b]) => b - a)
    pages.push(
      fromTop.map(([, parts]) =>
        parts
          .toSorted(([a], [b]) => a - b)
          .map(([, text]) => text)
          .join(''),
      ),
    )
  }
  await document.destroy()
  return pages
}
