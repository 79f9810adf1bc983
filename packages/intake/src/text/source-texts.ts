import type { Catalogue } from '@davylamp/finding'

/** Files, folders, containers, and what is no record. Codes never change once published; texts may. */
export const sourceTexts = {
  // Files and folders
  'intake.absent': {
    en: 'There is no such file or folder. Check the path; everything else was scanned.',
    zh: '没有这个文件或文件夹。请检查路径；其余内容已照常扫描。',
  },
  'intake.no-permission': {
    en: 'You may not read this file or folder. Nothing of it was scanned. Ask for the right to read it, or copy it to a folder of your own.',
    zh: '没有读取此文件或文件夹的权限，其内容未扫描。请申请读取权限，或将其复制到自己的文件夹。',
  },
  'intake.link-loop': {
    en: 'This link leads back to itself. It was passed over.',
    zh: '此链接指回自身，已跳过。',
  },
  'intake.special-file': {
    en: 'This is a pipe or a device, not a file. It was passed over. Give records on standard input with the path "-".',
    zh: '这是管道或设备，不是文件，已跳过。如需从标准输入读取，请使用路径“-”。',
  },
  'intake.io': {
    en: 'The system could not read it ({reason}). Nothing of it was scanned. Check the medium that it lies on.',
    zh: '系统无法读取（{reason}），其内容未扫描。请检查存储介质。',
  },
  'intake.empty': {
    en: 'The file is empty (0 bytes). If records were expected in it, export or copy it again.',
    zh: '文件为空（0 字节）。如果其中应有记录，请重新导出或拷贝。',
  },
  'intake.own-output': {
    en: 'This was written by Davylamp itself (findings, scores, report, work list or evidence) and is no record. It was passed over. To compare with an earlier scan use --previous.',
    zh: '这是矿灯自己的输出（发现、得分、报告、工单或证据），不是记录，已跳过。如需与以前的扫描比较，请使用 --previous。',
  },
  'intake.engine': {
    en: 'The file could not be read as a table: {reason}. Nothing of it was used.',
    zh: '文件无法作为表格读取：{reason}。其内容未使用。',
  },

  // Containers
  'intake.gzip-cut': {
    en: 'The gzip file ends too early. What could be unpacked ({bytes:byte|bytes}) was used. Copy or export the file again.',
    zh: 'gzip 文件提前结束。已使用能够解压的部分（{bytes} 字节）。请重新拷贝或导出该文件。',
  },
  'intake.gzip-broken': {
    en: 'The gzip file is damaged after {bytes} unpacked bytes. What came before was used. Copy or export the file again.',
    zh: 'gzip 文件在解压 {bytes} 字节之后损坏。此前的部分已使用。请重新拷贝或导出该文件。',
  },
  'intake.zstd-cut': {
    en: 'The zstd file ends too early. What could be unpacked ({bytes:byte|bytes}) was used. Copy or export the file again.',
    zh: 'zstd 文件提前结束。已使用能够解压的部分（{bytes} 字节）。请重新拷贝或导出该文件。',
  },
  'intake.zstd-broken': {
    en: 'The zstd file is damaged after {bytes} unpacked bytes. What came before was used. Copy or export the file again.',
    zh: 'zstd 文件在解压 {bytes} 字节之后损坏。此前的部分已使用。请重新拷贝或导出该文件。',
  },
  'intake.zstd-window': {
    en: 'The zstd file wants more than {mb} MB of memory to be unpacked. It was left alone. Compress it again without a long window.',
    zh: '解压此 zstd 文件需要超过 {mb} MB 内存，未予处理。请不使用长窗口重新压缩。',
  },
  'intake.zip-broken': {
    en: 'The ZIP archive is damaged here ({reason}). The files in it that could be unpacked were used. Copy the archive again.',
    zh: 'ZIP 压缩包此处已损坏（{reason}）。其中能够解压的文件已使用。请重新拷贝压缩包。',
  },
  'intake.zip-encrypted': {
    en: 'This file in the archive is protected by a password. It was not read. Unpack it and scan the folder.',
    zh: '压缩包中的此文件有密码保护，未读取。请先解压，再扫描文件夹。',
  },
  'intake.zip-method': {
    en: 'This file in the archive is packed by method {method}, which is not read. Unpack it and scan the folder.',
    zh: '压缩包中的此文件使用了不支持的压缩方法 {method}。请先解压，再扫描文件夹。',
  },
  'intake.zip-too-many': {
    en: 'The archive holds more than {most} files. The first {most} were scanned. Unpack it and scan the folder.',
    zh: '压缩包内文件超过 {most} 个，已扫描前 {most} 个。请先解压，再扫描文件夹。',
  },
  'intake.too-deep': {
    en: 'Archives lie within archives more than {most} deep here. What is further inside was not read. Unpack it and scan the folder.',
    zh: '此处压缩包嵌套超过 {most} 层，更内层的内容未读取。请先解压，再扫描文件夹。',
  },
  'intake.bomb': {
    en: 'Unpacked, this grows far beyond what records do; reading stopped at {mb} MB. It looks made to exhaust a computer. If it is honest, unpack it yourself and scan the result.',
    zh: '解压后的大小远超正常记录，已在 {mb} MB 处停止读取。它可能是为耗尽计算机资源而制作的。若内容属实，请自行解压后再扫描。',
  },

  // What is no record
  'intake.foreign.picture': { en: 'A picture, no record. It was passed over.', zh: '这是图片，不是记录，已跳过。' },
  'intake.foreign.document': { en: 'A document, no record. It was passed over.', zh: '这是文档，不是记录，已跳过。' },
  'intake.foreign.program': {
    en: 'A program, no record. It was passed over and not run.',
    zh: '这是程序，不是记录，已跳过，未运行。',
  },
  'intake.foreign.video': { en: 'A video, no record. It was passed over.', zh: '这是视频，不是记录，已跳过。' },
  'intake.foreign.sound': {
    en: 'A sound recording, no record. It was passed over.',
    zh: '这是音频，不是记录，已跳过。',
  },
  'intake.foreign.archive': {
    en: 'An archive of a kind that is not opened (read are gzip, zstd and ZIP). Unpack it and scan the folder.',
    zh: '这种压缩包不能直接打开（可读 gzip、zstd 和 ZIP）。请先解压，再扫描文件夹。',
  },
  'intake.foreign.database': {
    en: 'A database file. It was passed over. Export the tables as CSV or Parquet.',
    zh: '这是数据库文件，已跳过。请将表导出为 CSV 或 Parquet。',
  },
  'intake.foreign.binary': {
    en: 'No format of records that is known. It was passed over.',
    zh: '不是已知的记录格式，已跳过。',
  },
  'intake.no-table': {
    en: 'Text, but no table or log of a kind that is read. It was passed over.',
    zh: '这是文本，但不是可读的表格或日志，已跳过。',
  },
  'intake.no-lines': {
    en: 'This holds no lines of text: only texts, CSV and workbooks are read here. It was passed over.',
    zh: '这不是按行的文本：此处只读取文本、CSV 和工作簿，已跳过。',
  },
  'intake.sheet-no-table': { en: 'This sheet holds no table. It was passed over.', zh: '此工作表中没有表格，已跳过。' },
} as const satisfies Catalogue
