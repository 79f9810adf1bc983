import { type Catalogue, sentence, type Template } from './sentence.js'

/** What stands in the way of a file, by the system's code for it. */
const causes = {
  ENOENT: { en: 'there is no such file or folder', zh: '没有这个文件或文件夹' },
  'ENOENT.write': { en: 'the folder that it should lie in does not exist', zh: '所在的文件夹不存在' },
  EACCES: { en: 'you have no right to it', zh: '没有访问权限' },
  EPERM: { en: 'the system does not permit it', zh: '系统不允许' },
  EISDIR: { en: 'it is a folder, not a file', zh: '它是文件夹，不是文件' },
  ESPIPE: { en: 'it is a pipe, not a file', zh: '它是管道，不是文件' },
  ENOTDIR: { en: 'a part of its path is a file, not a folder', zh: '路径中有一段是文件而非文件夹' },
  EEXIST: { en: 'something of that name is there already', zh: '同名文件或文件夹已存在' },
  ENOSPC: { en: 'no space is left on the disk', zh: '磁盘空间不足' },
  EROFS: { en: 'the disk can only be read', zh: '磁盘只读' },
  EBUSY: { en: 'another program is using it', zh: '正被其他程序占用' },
  EMFILE: { en: 'too many files are open', zh: '打开的文件过多' },
  ENAMETOOLONG: { en: 'its name is too long', zh: '名称过长' },
  EIO: { en: 'the disk has a fault', zh: '磁盘读写出错' },
} as const satisfies Catalogue

/** Why a file could not be read or written, in words; what the system says itself where its code is not known here. */
export function systemCause(error: unknown, act: 'read' | 'write' = 'read'): Template {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known = [`${code}.${act}`, code].find(isCause)
  if (known !== undefined) return sentence(causes, known)
  const said = error instanceof Error ? error.message : String(error)
  return { en: said, zh: said }
}

function isCause(code: string): code is keyof typeof causes {
  return Object.hasOwn(causes, code)
}
