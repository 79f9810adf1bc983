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

/** What another program makes of a document: the lines of each page, from the top. Throws where it cannot be opened. */
export async function openedByOffice(bytes: Uint8Array, name: string): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    const [stem = ''] = name.split('.')
    writeFileSync(join(folder, name), bytes)
    // a profile of its own: another one that runs would take the work
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync(office ?? 'soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, name], {
      cwd: folder,
      stdio: 'ignore',
    })
    return await linesOf(readFileSync(join(folder, `${stem}.pdf`)))
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
