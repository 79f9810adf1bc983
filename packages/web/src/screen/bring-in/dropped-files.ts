/** A file with its path below what was dropped. */
export interface Dropped {
  readonly name: string
  readonly file: File
}

/** Files chosen in a dialog; of a folder with their paths. */
export function pickedFiles(list: FileList | null): Dropped[] {
  return [...(list ?? [])].map((file) => ({
    name: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
    file,
  }))
}

/** Files that were dropped, those in folders too. */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped[]> {
  // entries are gone once the event is over: all are taken before anything is awaited
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  return (await Promise.all(entries.map(filesOf))).flat()
}

async function filesOf(entry: FileSystemEntry): Promise<Dropped[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    return [{ name: entry.fullPath.replace(/^\//, ''), file }]
  }
  if (!isFolder(entry)) return []
  const reader = entry.createReader()
  const found: Dropped[] = []
  for (;;) {
    // a folder is told a hundred entries at a time, and nothing at the end
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return found
    found.push(...(await Promise.all(some.map(filesOf))).flat())
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
