/** Every sentence that the journal and its verifier say. A journal's entries are counted from 1. */
export const texts = {
  // opening and writing
  'folder-unusable': {
    en: 'The folder {folder} cannot be used for a journal ({cause}). Nothing was written; choose another folder or free this one.',
    zh: '文件夹 {folder} 无法用于存放日志（{cause}）。未写入任何内容；请更换文件夹或解除占用。',
  },
  'folder-linked': {
    en: 'In {folder}, {file} is a link or no plain file. A journal is written only where everything lies in its own folder; nothing was written.',
    zh: '{folder} 中的 {file} 为链接或不是普通文件。日志只写入自身文件夹之内；未写入任何内容。',
  },
  'in-use': {
    en: 'The journal in {folder} is being written by process {pid} on {host} since {since}. Nothing was changed. Close that program; if it no longer runs, delete the file {lock}.',
    zh: '文件夹 {folder} 中的日志自 {since} 起正由主机 {host} 上的进程 {pid} 写入。未作任何更改。请先关闭该程序；如其已不再运行，请删除文件 {lock}。',
  },
  'not-opened-broken': {
    en: 'The journal in {folder} does not verify, so nothing is added to it: {first} Keep the folder as it is and begin a new journal in another folder.',
    zh: '文件夹 {folder} 中的日志未通过校验，故不再追加：{first} 请保持该文件夹原样，并在另一文件夹中新建日志。',
  },
  'disk-full': {
    en: 'The disk is full: entry {seq} could not be stored. Every entry that was acknowledged is safe. Free space, then open the journal again; it will continue.',
    zh: '磁盘已满：第 {seq} 条记录未能保存。此前已确认的记录均安全。请腾出空间后重新打开日志，即可继续。',
  },
  'write-failed': {
    en: 'Entry {seq} could not be stored ({cause}). Every entry that was acknowledged is safe. Mend the cause, then open the journal again; it will continue.',
    zh: '第 {seq} 条记录未能保存（{cause}）。此前已确认的记录均安全。请排除故障后重新打开日志，即可继续。',
  },
  'file-failed': {
    en: 'The file {file} could not be stored ({cause}). No entry names it; every entry that was acknowledged is safe.',
    zh: '文件 {file} 未能保存（{cause}）。没有记录引用它；此前已确认的记录均安全。',
  },
  closed: {
    en: 'The journal is closed; nothing more can be added to it until it is opened again.',
    zh: '日志已关闭；重新打开之前不能再追加。',
  },

  // what the verifier reads
  unreadable: {
    en: 'The file {file} cannot be read ({cause}).',
    zh: '无法读取文件 {file}（{cause}）。',
  },
  empty: {
    en: 'The journal holds no entry.',
    zh: '日志中没有任何记录。',
  },
  'not-json': {
    en: 'Line {line} (byte {offset}) is not an entry: it is not valid JSON. Its bytes were altered, or foreign bytes were put in.',
    zh: '第 {line} 行（字节 {offset}）不是有效记录：不是合法的 JSON。其字节被改动，或被插入了外来内容。',
  },
  'not-canonical': {
    en: 'Line {line} (byte {offset}) is not written in the canonical form of RFC 8785. Its bytes were altered.',
    zh: '第 {line} 行（字节 {offset}）不符合 RFC 8785 规范形式。其字节被改动。',
  },
  'not-an-entry': {
    en: 'Line {line} (byte {offset}) is JSON but lacks the form of an entry.',
    zh: '第 {line} 行（字节 {offset}）虽为 JSON，但不具备记录的形式。',
  },
  'hash-mismatch': {
    en: 'Entry {seq} (line {line}, byte {offset}) does not match its own {algorithm}: it was altered after it was written.',
    zh: '第 {seq} 条记录（第 {line} 行，字节 {offset}）与其自身的 {algorithm} 值不符：写入后被改动。',
  },
  gap: {
    en: 'Entries {from} to {to} are missing before line {line}: they were deleted or moved.',
    zh: '第 {line} 行之前缺少第 {from} 至 {to} 条记录：已被删除或移动。',
  },
  order: {
    en: 'Line {line} holds entry {seq} where entry {expected} belongs: entries were inserted, repeated or put in another order.',
    zh: '第 {line} 行为第 {seq} 条记录，而此处应为第 {expected} 条：记录被插入、重复或调换了顺序。',
  },
  link: {
    en: 'Entry {seq} (line {line}) does not continue the entry before it: an entry was inserted or replaced, or another chain begins here.',
    zh: '第 {seq} 条记录（第 {line} 行）与前一条记录不相衔接：有记录被插入或替换，或自此处接入了另一条链。',
  },
  'not-opened': {
    en: 'The journal does not begin with the entry that opens it.',
    zh: '日志不是以开启记录起始。',
  },
  'session-order': {
    en: 'Entry {seq} opens session {session} where session {expected} belongs.',
    zh: '第 {seq} 条记录开启第 {session} 次会话，而此处应为第 {expected} 次。',
  },
  'outside-session': {
    en: 'Entry {seq} lies outside any session: the journal had been closed.',
    zh: '第 {seq} 条记录不属于任何会话：此前日志已关闭。',
  },
  'torn-tail': {
    en: 'The last {bytes} bytes (from byte {offset}) are the beginning of an entry. A writing interrupted by power loss leaves this, and such an entry was never acknowledged; an end cut off on purpose looks the same: compare with the anchored head.',
    zh: '末尾 {bytes} 字节（自字节 {offset} 起）是一条记录的开头。写入时断电会留下此种情形，此时该记录从未被确认；人为截断末尾的结果与此相同：请与已锚定的链头核对。',
  },
  unterminated: {
    en: 'The line of the last entry lacks its end, as when its writing was interrupted; the entry itself is whole.',
    zh: '最后一条记录缺少行结束符，与写入中断的情形相符；该记录本身完整。',
  },
  'repaired-tail': {
    en: 'Before entry {seq} stand {bytes:byte|bytes} of an entry whose writing was interrupted; entry {seq} records this with their hash.',
    zh: '第 {seq} 条记录之前有 {bytes} 字节属于写入中断的记录；第 {seq} 条记录已连同其哈希值载明此事。',
  },
  'session-unclosed': {
    en: 'Session {session} ended at entry {seq} without being closed, as by power loss or a stopped program.',
    zh: '第 {session} 次会话在第 {seq} 条记录处结束而未正常关闭（如断电或程序中止）。',
  },
  'still-open': {
    en: 'The last session has not been closed: a program may still be writing, or it was stopped.',
    zh: '最后一次会话尚未关闭：程序可能仍在写入，或已被中止。',
  },

  // clock
  'clock-set-back': {
    en: 'At entry {seq} the clock of the computer had been set back by {seconds} s; the journal recorded this itself.',
    zh: '在第 {seq} 条记录处，计算机时钟被回拨 {seconds} 秒；日志已自行载明。',
  },
  'clock-set-back-unrecorded': {
    en: 'At entry {seq} the time lies {seconds} s further back than the time that had passed allows, and the journal does not record a clock set back.',
    zh: '第 {seq} 条记录的时间比按实际流逝时间推算的早 {seconds} 秒，而日志中没有时钟回拨的记载。',
  },
  'clock-jumped': {
    en: 'At entry {seq} the clock of the computer had jumped ahead by {seconds} s (set ahead, or the computer had slept).',
    zh: '在第 {seq} 条记录处，计算机时钟向前跳跃 {seconds} 秒（被调快，或计算机曾休眠）。',
  },
  'clock-not-monotonic': {
    en: 'At entry {seq} the time elapsed since the session was opened runs backwards.',
    zh: '第 {seq} 条记录所载的会话开启后经过时间出现倒退。',
  },
  'clock-unreadable': {
    en: 'Entry {seq} does not name a time that exists.',
    zh: '第 {seq} 条记录所载时间不存在。',
  },

  // files beside the chain
  'file-missing': {
    en: 'The file {file}, named by entry {seq}, is missing, and no entry records its erasure.',
    zh: '第 {seq} 条记录所载文件 {file} 缺失，且没有删除该文件的记录。',
  },
  'file-altered': {
    en: 'The file {file} does not match the hashes that entry {seq} holds: it was altered.',
    zh: '文件 {file} 与第 {seq} 条记录所载哈希值不符：已被改动。',
  },
  'file-foreign': {
    en: 'What lies at {file}, named by entry {seq}, is no plain file: a link or something that cannot be kept as evidence. It was not read.',
    zh: '第 {seq} 条记录所载 {file} 处不是普通文件（为链接或其他无法作为证据保存之物），未予读取。',
  },
  'folder-foreign': {
    en: 'What lies at {file} is no folder of its own: a link, or something else. What it leads to was not read.',
    zh: '{file} 处不是独立的文件夹（为链接或其他），未读取其指向的内容。',
  },
  'file-not-erased': {
    en: 'The file {file} is still there although entry {seq} records its erasure.',
    zh: '第 {seq} 条记录载明文件 {file} 已删除，但该文件仍然存在。',
  },
  'file-erased': {
    en: 'The file {file} was erased; entry {seq} records when and on what basis.',
    zh: '文件 {file} 已删除；第 {seq} 条记录载明了时间与依据。',
  },
  'file-unlisted': {
    en: 'The file {file} lies in the folder, but no entry names it.',
    zh: '文件夹中有文件 {file}，但没有任何记录引用它。',
  },
  'personal-missing': {
    en: 'The personal value {id}, named by entry {seq}, is missing, and no entry records its erasure.',
    zh: '第 {seq} 条记录所载个人信息 {id} 缺失，且没有删除记录。',
  },
  'personal-altered': {
    en: 'The personal value {id} does not match the salted hash that entry {seq} holds: it was altered.',
    zh: '个人信息 {id} 与第 {seq} 条记录所载加盐哈希值不符：已被改动。',
  },
  'personal-not-erased': {
    en: 'The personal value {id} is still there although entry {seq} records its erasure.',
    zh: '第 {seq} 条记录载明个人信息 {id} 已删除，但其值仍然存在。',
  },
  'personal-erased': {
    en: 'The personal value {id} was erased; entry {seq} records when and on what basis.',
    zh: '个人信息 {id} 已删除；第 {seq} 条记录载明了时间与依据。',
  },

  // anchors
  'anchor-unreadable': {
    en: 'The anchored head “{head}” is not one: 64 hexadecimal digits or the text of the printed code are expected.',
    zh: '“{head}” 不是有效的链头：应为 64 位十六进制数，或打印二维码中的文字。',
  },
  'anchor-held': {
    en: 'The anchored head is entry {seq}; the chain up to there is the one that was anchored. {after:entry follows|entries follow} it.',
    zh: '已锚定的链头为第 {seq} 条记录；至此为止的链即为当时锚定的链。其后另有 {after} 条记录。',
  },
  'anchor-tail-cut': {
    en: 'The anchored head is entry {seq}, but the journal ends at entry {last}: its end was cut off, or the journal was replaced by a shorter one.',
    zh: '已锚定的链头为第 {seq} 条记录，而日志止于第 {last} 条：末尾被截去，或日志被较短的日志替换。',
  },
  'anchor-forked': {
    en: 'Entry {seq} has another hash than the anchored head: the journal was forked or rewritten from entry {from} or later, and no later than entry {seq}.',
    zh: '第 {seq} 条记录的哈希值与已锚定的链头不同：日志在第 {from} 条至第 {seq} 条之间的某处被分叉或改写。',
  },
  'anchor-absent': {
    en: 'No entry has the anchored hash {hash}: the end was cut off, or the journal was forked or rewritten, or the head belongs to another journal.',
    zh: '没有任何记录具有已锚定的哈希值 {hash}：末尾被截去，或日志被分叉、改写，或该链头属于另一份日志。',
  },
  'token-unreadable': {
    en: 'The time stamp {file} cannot be read ({cause}).',
    zh: '无法读取时间戳 {file}（{cause}）。',
  },
  'token-refused': {
    en: 'The file {file} is an answer in which the time-stamping authority refused (status {status}).',
    zh: '文件 {file} 是时间戳机构的拒绝应答（状态 {status}）。',
  },
  'token-held': {
    en: 'The time stamp {file} of {time} covers entry {seq}: the chain up to there existed at that time. {after:entry follows|entries follow} it. The signature was not checked here; check it with the authority’s certificate.',
    zh: '时间戳 {file}（{time}）覆盖第 {seq} 条记录：至此为止的链在该时刻已经存在。其后另有 {after} 条记录。此处未校验签名；请用时间戳机构的证书校验。',
  },
  'token-absent': {
    en: 'The time stamp {file} of {time} covers the hash {hash}, which no entry has: the end was cut off, or the journal was forked or rewritten, or the stamp belongs to another journal.',
    zh: '时间戳 {file}（{time}）所覆盖的哈希值 {hash} 不属于任何记录：末尾被截去，或日志被分叉、改写，或该时间戳属于另一份日志。',
  },
  'token-earlier': {
    en: 'The time stamp {file} says {time}, {seconds} s before the time of the entry that it covers: the clock of the computer was ahead.',
    zh: '时间戳 {file} 的时刻为 {time}，比其所覆盖记录的时间早 {seconds} 秒：计算机时钟偏快。',
  },

  // result
  'verdict-intact': {
    en: 'INTACT: {entries:entry|entries}, nothing altered. Head: entry {seq}.',
    zh: '完整：共 {entries} 条记录，未见改动。链头：第 {seq} 条记录。',
  },
  'verdict-torn': {
    en: 'INTERRUPTED: {entries:entry|entries}, nothing altered; the last entry is incomplete, as after power loss. Head: entry {seq}.',
    zh: '写入中断：共 {entries} 条记录，未见改动；最后一条记录不完整，与断电情形相符。链头：第 {seq} 条记录。',
  },
  'verdict-broken': {
    en: 'NOT INTACT: {faults:fault|faults} found.',
    zh: '不完整：发现 {faults} 处问题。',
  },
  'not-anchored': {
    en: 'No anchored head was given: that the end was not cut off and the whole was not rewritten can only be seen with the head from the signed paper (--head) or a time stamp (--token).',
    zh: '未提供已锚定的链头：末尾是否被截去、整体是否被改写，只有对照签字文书上的链头（--head）或时间戳（--token）才能判断。',
  },
} as const satisfies Record<string, { readonly en: string; readonly zh: string }>
