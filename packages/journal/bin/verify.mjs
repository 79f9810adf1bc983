#!/usr/bin/env node
// Davylamp (矿灯): checks an evidence journal without network, database or the rest of the program.
// node verify.mjs FOLDER [--head TEXT] [--token FILE] [--json] [--language zh|en]
// Apache-2.0. Made from packages/journal/src by packages/journal/scripts/build-verifier.mjs; do not edit.
/* oxlint-disable */
import { parseArgs } from 'node:util'
import { accessSync, closeSync, constants, createReadStream, lstatSync, openSync, readSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'

// packages/journal/src/text/texts.ts
/** Every sentence that the journal and its verifier say. A journal's entries are counted from 1. */
const texts = {
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
}

// packages/journal/src/text/say.ts
/** Says the sentence `code`; a parameter that it lacks is a broken promise of our own and throws. */
function say(code, params = {}) {
  const template = texts[code]
  return {
    code,
    params,
    en: fill(template.en, code, params),
    zh: fill(template.zh, code, params),
  }
}
/** `{n}` is the value; `{n:entry|entries}` the value and the word that goes with it. */
const slots = /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/g
function fill(text, code, params) {
  return text.replace(slots, (_, name, one, many) => {
    const value = params[name]
    if (value === void 0) throw new Error(`The sentence ${code} lacks the parameter ${name}.`)
    return one === void 0 ? String(value) : `${value} ${String(value) === '1' ? one : many}`
  })
}

// packages/journal/src/journal-error.ts
/** What the operating system said, in short. */
function causeOf(error) {
  if (error instanceof Error) return 'code' in error && typeof error.code === 'string' ? error.code : error.message
  return String(error)
}

// packages/journal/src/head.ts
/** The head as text for a printed code: `davylamp-head:1:SEQ:SHA256:SM3`. */
function headText(head) {
  return `davylamp-head:1:${head.seq}:${head.sha256}:${head.sm3}`
}
/** Reads the text of a printed code, or a bare hash typed from paper (spaces and capitals do not matter); undefined when it is neither. */
function parseAnchor(text) {
  const plain = text.replace(/\s/g, '').toLowerCase()
  if (/^[0-9a-f]{64}$/.test(plain)) return { hash: plain }
  const match = /^davylamp-head:1:(\d{1,15}):([0-9a-f]{64}):([0-9a-f]{64})$/.exec(plain)
  if (match === null) return void 0
  const [, seq = '', sha256 = '', sm3 = ''] = match
  return {
    seq: Number(seq),
    sha256,
    sm3,
  }
}

// packages/journal/src/verify/print.ts
const marks = {
  fault: '✗',
  warning: '!',
  note: '·',
}
/** The result in sentences: the summary first, then faults, warnings and notes. */
function printVerification(verification, language = 'both') {
  const lines = sentences(verification.summary, language)
  if (verification.head !== void 0) lines.push(headText(verification.head))
  for (const severity of ['fault', 'warning', 'note'])
    for (const finding of verification.findings) {
      if (finding.severity !== severity) continue
      lines.push(...sentences(finding, language).map((text, index) => `${index === 0 ? marks[severity] : ' '} ${text}`))
    }
  return `${lines.map(printable).join('\n')}\n`
}
function sentences(said, language) {
  return language === 'both' ? [said.zh, said.en] : [said[language]]
}
/** File names and texts from outside must not steer a terminal. */
function printable(text) {
  return shortened(text).replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�')
}
/** A name in a forged entry may be as long as an entry. */
function shortened(text) {
  return text.length <= longestSentence ? text : `${text.slice(0, longestSentence)}…`
}
const longestSentence = 2e3

// packages/journal/src/hash/sm3.ts
/**
 * SM3 by GB/T 32905-2016 《信息安全技术 SM3密码杂凑算法》, in plain TypeScript: not every build of Node.js offers it, and a verifier
 * must give the same answer everywhere. Clause numbers below are the standard's.
 */
/** 4.1: the initial value. */
const initial = [1937774191, 1226093241, 388252375, 3666478592, 2842636476, 372324522, 3817729613, 2969243214]
/** 4.2: T_j rotated by j, as 5.3.3 uses it. */
const constants$1 = Int32Array.from({ length: 64 }, (_, round) =>
  rotate(round < 16 ? 2043430169 : 2055708042, round % 32),
)
function rotate(word, bits) {
  return (word << bits) | (word >>> (32 - bits))
}
/** The expanded message of the block at hand; shared by all, since no hash pauses within a block. */
const words = /* @__PURE__ */ new Int32Array(68)
/** The hash of bytes that come in pieces. */
var Sm3 = class {
  #state = Int32Array.from(initial)
  #block = Buffer.alloc(64)
  #filled = 0
  #bytes = 0
  /** Begins anew, as a new one would. */
  reset() {
    this.#state.set(initial)
    this.#filled = 0
    this.#bytes = 0
    return this
  }
  update(bytes) {
    let from = 0
    this.#bytes += bytes.length
    if (this.#filled > 0) {
      const taken = Math.min(64 - this.#filled, bytes.length)
      this.#block.set(bytes.subarray(0, taken), this.#filled)
      this.#filled += taken
      from = taken
      if (this.#filled < 64) return this
      this.#compress(this.#block, 0)
      this.#filled = 0
    }
    for (; from + 64 <= bytes.length; from += 64) this.#compress(bytes, from)
    if (from < bytes.length) {
      this.#block.set(bytes.subarray(from))
      this.#filled = bytes.length - from
    }
    return this
  }
  /** Ends the message (5.2: a 1 bit, zeros, the length in bits) and gives its hash as 64 hexadecimal digits. */
  digest() {
    const block = this.#block
    block[this.#filled] = 128
    block.fill(0, this.#filled + 1)
    if (this.#filled >= 56) {
      this.#compress(block, 0)
      block.fill(0)
    }
    block.writeUInt32BE(Math.floor(this.#bytes / 536870912), 56)
    block.writeUInt32BE((this.#bytes << 3) >>> 0, 60)
    this.#compress(block, 0)
    this.#state.forEach((word, index) => block.writeInt32BE(word, index * 4))
    return block.toString('hex', 0, 32)
  }
  /** 5.3: message expansion and the compression function CF. A hot loop: local words, no allocation. */
  #compress(bytes, from) {
    const w = words
    for (let j = 0, at = from; j < 16; j++, at += 4)
      w[j] = (at4(bytes, at) << 24) | (at4(bytes, at + 1) << 16) | (at4(bytes, at + 2) << 8) | at4(bytes, at + 3)
    for (let j = 16; j < 68; j++) {
      const r3 = word(w, j - 3)
      const r13 = word(w, j - 13)
      const x = word(w, j - 16) ^ word(w, j - 9) ^ ((r3 << 15) | (r3 >>> 17))
      w[j] = x ^ ((x << 15) | (x >>> 17)) ^ ((x << 23) | (x >>> 9)) ^ ((r13 << 7) | (r13 >>> 25)) ^ word(w, j - 6)
    }
    const state = this.#state
    let a = word(state, 0)
    let b = word(state, 1)
    let c = word(state, 2)
    let d = word(state, 3)
    let e = word(state, 4)
    let f = word(state, 5)
    let g = word(state, 6)
    let h = word(state, 7)
    for (let j = 0; j < 64; j++) {
      const a12 = (a << 12) | (a >>> 20)
      const sum = (a12 + e + word(constants$1, j)) | 0
      const ss1 = (sum << 7) | (sum >>> 25)
      const ff = j < 16 ? a ^ b ^ c : (a & b) | (a & c) | (b & c)
      const gg = j < 16 ? e ^ f ^ g : (e & f) | (~e & g)
      const wj = word(w, j)
      const tt1 = (ff + d + (ss1 ^ a12) + (wj ^ word(w, j + 4))) | 0
      const tt2 = (gg + h + ss1 + wj) | 0
      d = c
      c = (b << 9) | (b >>> 23)
      b = a
      a = tt1
      h = g
      g = (f << 19) | (f >>> 13)
      f = e
      e = tt2 ^ ((tt2 << 9) | (tt2 >>> 23)) ^ ((tt2 << 17) | (tt2 >>> 15))
    }
    state[0] = word(state, 0) ^ a
    state[1] = word(state, 1) ^ b
    state[2] = word(state, 2) ^ c
    state[3] = word(state, 3) ^ d
    state[4] = word(state, 4) ^ e
    state[5] = word(state, 5) ^ f
    state[6] = word(state, 6) ^ g
    state[7] = word(state, 7) ^ h
  }
}
/** Reads inside the bounds always; the default is for the type alone. */
function word(words, index) {
  return words[index] ?? 0
}
function at4(bytes, index) {
  return bytes[index] ?? 0
}
const whole = new Sm3()
/** The SM3 hash of bytes or of a text's UTF-8, as 64 hexadecimal digits. */
function sm3(message) {
  return whole
    .reset()
    .update(typeof message === 'string' ? Buffer.from(message, 'utf8') : message)
    .digest()
}

// packages/journal/src/hash/digests.ts
/** What stands before the first entry. */
const noDigests = {
  sha256: '0'.repeat(64),
  sm3: '0'.repeat(64),
}
/** SHA-256 (FIPS 180-4) and SM3 of bytes that come in pieces. */
var DigestStream = class {
  #sha256 = createHash('sha256')
  #sm3 = new Sm3()
  bytes = 0
  update(bytes) {
    this.#sha256.update(bytes)
    this.#sm3.update(bytes)
    this.bytes += bytes.length
    return this
  }
  digest() {
    return {
      sha256: this.#sha256.digest('hex'),
      sm3: this.#sm3.digest(),
    }
  }
}
/** Both hashes of bytes, or of a text's UTF-8. */
function digests(message) {
  const bytes = typeof message === 'string' ? Buffer.from(message, 'utf8') : message
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sm3: sm3(bytes),
  }
}
function sameDigests(left, right) {
  return left.sha256 === right.sha256 && left.sm3 === right.sm3
}

// packages/journal/src/json/canonical.ts
/** Deeper than any record of ours; beyond it a writer or a verifier could run out of stack. */
const maxDepth = 200
const loneSurrogate = /\p{Surrogate}/u
/** Most strings: nothing in them to escape. */
const plain = /^[ !#-[\]-~]*$/
/**
 * The one text of a value by RFC 8785 (JSON Canonicalization Scheme): no white space, members ordered by the UTF-16 code units
 * of their names (section 3.2.3), strings and numbers as ECMAScript writes them (3.2.2.2, 3.2.2.3).
 *
 * @throws TypeError for what has no canonical form: NaN and infinities, lone surrogates, `undefined` in a list, functions,
 *   symbols, big integers and objects of a class (a Date, a Map); RangeError when nested deeper than {@link maxDepth}.
 */
function canonicalJson(value) {
  return write(value, 0)
}
function write(value, depth) {
  switch (typeof value) {
    case 'string':
      return quote(value)
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${value} has no form in JSON.`)
      return JSON.stringify(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      if (value === null) return 'null'
      if (depth >= 200) throw new RangeError(`A record may be nested ${200} levels deep at most.`)
      return Array.isArray(value) ? writeList(value, depth + 1) : writeObject(value, depth + 1)
    default:
      throw new TypeError(`A value of type ${typeof value} has no form in JSON.`)
  }
}
function writeList(list, depth) {
  let text = '['
  for (let index = 0; index < list.length; index++) text += (index > 0 ? ',' : '') + write(list[index], depth)
  return text + ']'
}
function writeObject(object, depth) {
  const prototype = Object.getPrototypeOf(object)
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError(
      `An object of class ${object.constructor.name} has no form in JSON; make it a plain value first.`,
    )
  const names = Object.keys(object).sort()
  let text = ''
  for (const name of names) {
    const member = Reflect.get(object, name)
    if (member !== void 0) text += `${text === '' ? '' : ','}${quote(name)}:${write(member, depth)}`
  }
  return `{${text}}`
}
function quote(text) {
  if (plain.test(text)) return `"${text}"`
  if (loneSurrogate.test(text))
    throw new TypeError('A string with half a surrogate pair has no form in UTF-8; keep such bytes as an attachment.')
  return JSON.stringify(text)
}

// packages/journal/src/chain/entry.ts
/** An entry longer than this belongs in an attachment. */
const maxEntryBytes = 16777216
/** Names a kind: `reply.received`, `item.typed`. */
const kindPattern = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)*$/
/** What an entry begins with, for telling a torn one from foreign bytes. */
const entryStart = '{"at":"'
/** `,"sha256":"…","sm3":"…"}` at the end of each line; these names sort last, so the rest of the entry stands before. */
const sealBytes = 150
/** Reads one line (without its end) and checks all that can be checked without its neighbours. Changes and restores one byte. */
function readEntry(line) {
  const text = line.toString('utf8')
  let value
  try {
    value = JSON.parse(text)
  } catch {
    return { fault: 'not-json' }
  }
  if (!isEntry(value)) return { fault: 'not-an-entry' }
  if (!isCanonical(value, text))
    return {
      fault: 'not-canonical',
      seq: value.seq,
    }
  const end = line.length - sealBytes
  const hashed = line.subarray(0, end + 1)
  const comma = hashed[end] ?? 0
  hashed[end] = 125
  const sha256 = createHash('sha256').update(hashed).digest('hex')
  const sm3Hex = sm3(hashed)
  hashed[end] = comma
  if (sha256 !== value.sha256)
    return {
      fault: 'hash-mismatch',
      seq: value.seq,
      algorithm: 'SHA-256',
    }
  if (sm3Hex !== value.sm3)
    return {
      fault: 'hash-mismatch',
      seq: value.seq,
      algorithm: 'SM3',
    }
  return { entry: value }
}
function isCanonical(value, text) {
  try {
    return canonicalJson(value) === text
  } catch {
    return false
  }
}
const members = /* @__PURE__ */ new Set([
  'at',
  'body',
  'by',
  'elapsedMs',
  'kind',
  'prevSha256',
  'prevSm3',
  'seq',
  'sha256',
  'sm3',
])
const hex = /^[0-9a-f]{64}$/
function isEntry(value) {
  if (!isRecord(value)) return false
  const { at, body, by, elapsedMs, kind, prevSha256, prevSm3, seq, sha256, sm3 } = value
  return (
    Object.keys(value).every((name) => members.has(name)) &&
    Number.isSafeInteger(seq) &&
    Number.isSafeInteger(elapsedMs) &&
    typeof at === 'string' &&
    isRecord(body) &&
    (by === void 0 || typeof by === 'string') &&
    typeof kind === 'string' &&
    kindPattern.test(kind) &&
    [prevSha256, prevSm3, sha256, sm3].every((hash) => typeof hash === 'string' && hex.test(hash))
  )
}
function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// packages/journal/src/chain/lines.ts
/** No entry of ours is longer; foreign bytes without line ends are handed on in pieces of this size, so that memory stays bounded. */
const longestLine = maxEntryBytes + 4096
/** The lines of an open file from its beginning, through one reused buffer. */
function* readLines(descriptor) {
  let buffer = Buffer.allocUnsafe(1 << 20)
  let from = 0
  let filled = 0
  let searched = 0
  let position = 0
  let number = 1
  for (;;) {
    const end = buffer.subarray(0, filled).indexOf(10, searched)
    if (end >= 0) {
      yield {
        bytes: buffer.subarray(from, end),
        offset: position - filled + from,
        number,
        terminated: true,
      }
      number++
      from = end + 1
      searched = from
      continue
    }
    if (filled - from >= longestLine) {
      yield {
        bytes: buffer.subarray(from, filled),
        offset: position - filled + from,
        number,
        terminated: false,
      }
      from = filled
    }
    searched = filled - from
    buffer.copyWithin(0, from, filled)
    filled -= from
    from = 0
    if (filled === buffer.length) {
      const larger = Buffer.allocUnsafe(buffer.length * 2)
      buffer.copy(larger, 0, 0, filled)
      buffer = larger
    }
    const read = readSync(descriptor, buffer, filled, buffer.length - filled, position)
    if (read === 0) break
    filled += read
    position += read
  }
  if (filled > 0)
    yield {
      bytes: buffer.subarray(0, filled),
      offset: position - filled,
      number,
      terminated: false,
    }
}

// packages/journal/src/json/unfinished.ts
/**
 * Tells whether bytes are the beginning of a canonical JSON text that breaks off: what remains of an entry when its writing was interrupted.
 * A text that is whole, or that no JSON text begins with, gives false.
 */
function isUnfinishedJson(bytes) {
  let text
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return false
  }
  return new Scanner(text).isUnfinished()
}
/** Ends the scan at the end of the text. */
var Ended = class extends Error {}
/** Ends the scan at a character that cannot stand where it stands. */
var Misplaced = class extends Error {}
var Scanner = class {
  #text
  #at = 0
  constructor(text) {
    this.#text = text
  }
  isUnfinished() {
    try {
      this.#value(0)
      return false
    } catch (error) {
      if (error instanceof Ended) return true
      if (error instanceof Misplaced) return false
      throw error
    }
  }
  #peek() {
    const character = this.#text[this.#at]
    if (character === void 0) throw new Ended()
    return character
  }
  #take(expected) {
    for (const character of expected) {
      if (this.#peek() !== character) throw new Misplaced()
      this.#at++
    }
  }
  #value(depth) {
    if (depth > 250) throw new Misplaced()
    const first = this.#peek()
    if (first === '{') this.#sequence('}', () => this.#member(depth))
    else if (first === '[') this.#sequence(']', () => this.#value(depth + 1))
    else if (first === '"') this.#string()
    else if (first === 't') this.#take('true')
    else if (first === 'f') this.#take('false')
    else if (first === 'n') this.#take('null')
    else this.#number()
  }
  #sequence(close, item) {
    this.#at++
    if (this.#peek() === close) {
      this.#at++
      return
    }
    for (;;) {
      item()
      if (this.#peek() === close) {
        this.#at++
        return
      }
      this.#take(',')
    }
  }
  #member(depth) {
    this.#string()
    this.#take(':')
    this.#value(depth + 1)
  }
  #string() {
    this.#take('"')
    for (;;) {
      const character = this.#peek()
      this.#at++
      if (character === '"') return
      if (character < ' ') throw new Misplaced()
      if (character !== '\\') continue
      const escaped = this.#peek()
      this.#at++
      if (escaped === 'u')
        for (let digit = 0; digit < 4; digit++) {
          if (!/[0-9a-f]/.test(this.#peek())) throw new Misplaced()
          this.#at++
        }
      else if (!'"\\bfnrt'.includes(escaped)) throw new Misplaced()
    }
  }
  #number() {
    const from = this.#at
    while (/[-+.0-9e]/.test(this.#peek())) this.#at++
    if (!/^-?(0|[1-9]\d*)(\.\d+)?(e[-+]\d+)?$/.test(this.#text.slice(from, this.#at))) throw new Misplaced()
  }
}

// packages/journal/src/chain/tear.ts
/**
 * What is put after torn bytes before anything follows them: two CANCEL characters, which no entry holds, and the line's end.
 * An altered entry is therefore never taken for a torn one that was followed by a repair.
 */
const cancelled = '\n'
/**
 * Tells whether bytes after the last whole entry are what an interrupted writing leaves: the beginning of an entry without a line's end,
 * or of several where a repair was interrupted too, or zeros, as file systems leave them after power loss.
 */
function looksTorn(bytes) {
  for (let from = 0; from < bytes.length;) {
    const lineEnd = bytes.indexOf(10, from)
    const to = lineEnd < 0 ? bytes.length : lineEnd
    if (lineEnd >= 0 && bytes.toString('latin1', to - 2, to + 1) !== '\n') return false
    if (!isBeginning(bytes.subarray(from, to))) return false
    from = to + 1
  }
  return true
}
function isBeginning(piece) {
  let end = piece.length
  while (end > 0 && (piece[end - 1] === 0 || piece[end - 1] === 24)) end--
  const written = piece.subarray(0, end)
  const shared = Math.min(end, entryStart.length)
  if (written.toString('latin1', 0, shared) !== '{"at":"'.slice(0, shared)) return false
  return isUnfinishedJson(written) || end === 0 || (piece.includes(0, end) && 'entry' in readEntry(written))
}

// packages/journal/src/chain/walk.ts
/** Bytes of a region kept for telling torn from foreign; a torn batch is smaller. */
const keptBytes = 67108864
/** Walks a chain from its first entry, checks each and how they hang together, and goes on after a fault with what follows. */
function* walkChain(path) {
  const descriptor = openSync(path, 'r')
  try {
    return yield* walk(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
function* walk(descriptor) {
  let last
  let region
  let terminated = true
  for (const line of readLines(descriptor)) {
    terminated = line.terminated
    const read = readEntry(line.bytes)
    if ('fault' in read) {
      region ??= {
        offset: line.offset,
        hashes: new DigestStream(),
        pieces: [],
        faults: [],
        faultCount: 0,
      }
      addToRegion(region, line)
      region.faultCount++
      const { fault, seq, algorithm } = read
      const params = {
        line: line.number,
        offset: line.offset,
        seq: seq ?? 0,
        algorithm: algorithm ?? '',
      }
      if (region.faults.length < 100)
        region.faults.push({
          said: say(fault, params),
          seq: seq ?? (last?.seq ?? 0) + 1,
        })
      continue
    }
    const { entry } = read
    if (region !== void 0) {
      const tear = tearOf(region)
      if (records(entry, tear))
        yield {
          type: 'repaired',
          tear,
          seq: entry.seq,
        }
      else yield* faultsOf(region)
      region = void 0
    }
    const broken = linkFault(last, entry, line.number)
    if (broken !== void 0)
      yield {
        type: 'fault',
        said: broken,
        seq: entry.seq,
      }
    yield {
      type: 'entry',
      entry,
      line: line.number,
      offset: line.offset,
    }
    last = entry
  }
  let tear
  if (region !== void 0) {
    if (region.hashes.bytes <= keptBytes && looksTorn(Buffer.concat(region.pieces))) {
      tear = tearOf(region)
      yield {
        type: 'torn',
        tear,
      }
    } else yield* faultsOf(region)
  } else if (!terminated) yield { type: 'unterminated' }
  return {
    ...(last && { last }),
    ...(tear && { tear }),
    terminated,
  }
}
function addToRegion(region, line) {
  const bytes = Buffer.concat([line.bytes, Buffer.from(line.terminated ? '\n' : '')])
  region.hashes.update(bytes)
  if (region.hashes.bytes <= keptBytes) region.pieces.push(bytes)
}
function tearOf(region) {
  return {
    offset: region.offset,
    bytes: region.hashes.bytes,
    ...region.hashes.digest(),
  }
}
function* faultsOf(region) {
  for (const fault of region.faults)
    yield {
      type: 'fault',
      ...fault,
    }
}
/** True when an opening entry records exactly these torn bytes. */
function records(entry, tear) {
  const { repaired } = entry.body
  return (
    entry.kind === 'journal.opened' &&
    isRecord(repaired) &&
    repaired['offset'] === tear.offset &&
    repaired['bytes'] === tear.bytes &&
    repaired['sha256'] === tear.sha256 &&
    repaired['sm3'] === tear.sm3
  )
}
function linkFault(last, entry, line) {
  const expected = (last?.seq ?? 0) + 1
  if (entry.seq > expected)
    return say('gap', {
      from: expected,
      to: entry.seq - 1,
      line,
    })
  if (entry.seq < expected)
    return say('order', {
      seq: entry.seq,
      expected,
      line,
    })
  const prev = last ?? noDigests
  if (entry.prevSha256 !== prev.sha256 || entry.prevSm3 !== prev.sm3)
    return say('link', {
      seq: entry.seq,
      line,
    })
  if (last === void 0 && entry.kind !== 'journal.opened') return say('not-opened')
}

// packages/journal/src/folder.ts
/** What lies where in a journal's folder. */
const journalFile = 'journal.ndjson'
const lockFile = 'journal.lock'
const attachmentsFolder = 'attachments'
const personalFolder = 'personal'
/** True for a path that stays inside the folder: relative, with `/`, without `.` and `..`. */
function isInside(path) {
  return (
    path !== '' &&
    !path.includes('\\') &&
    !path.includes('\0') &&
    !/^([a-zA-Z]:|\/)/.test(path) &&
    posix.normalize(path) === path &&
    !path.split('/').some((part) => part === '..' || part === '.')
  )
}

// packages/journal/src/keep/personal.ts
const personalIdPattern = /^[0-9a-f]{32}$/
/** The hashes of the canonical form of `{field, personal, salt, value}`. */
function personalRef(value) {
  return {
    personal: value.personal,
    field: value.field,
    ...digests(canonicalJson(value)),
  }
}
function personalPath(id) {
  return `${personalFolder}/${id}.json`
}
/** Reads what the side store holds; undefined when it has not that form. */
function parsePersonalValue(text) {
  try {
    const value = JSON.parse(text)
    return isPersonalValue(value) ? value : void 0
  } catch {
    return
  }
}
function isPersonalValue(value) {
  return (
    isRecord(value) &&
    Object.keys(value).length === 4 &&
    typeof value['personal'] === 'string' &&
    typeof value['field'] === 'string' &&
    typeof value['salt'] === 'string' &&
    'value' in value
  )
}

// packages/journal/src/keep/holdings.ts
/** What the chain says must lie beside it, and what was erased; by path inside the folder, personal values by their number. */
var Holdings = class {
  attachments = /* @__PURE__ */ new Map()
  personal = /* @__PURE__ */ new Map()
  /** Files of the latest manifest that lists them. */
  listed = /* @__PURE__ */ new Map()
  follow(entry) {
    const { kind, body, seq } = entry
    if (kind === 'attachment.kept') keep(this.attachments, body['file'], body, seq)
    else if (kind === 'attachment.erased') erase(this.attachments, body['file'], seq)
    else if (kind === 'personal.kept') keep(this.personal, body['personal'], body, seq)
    else if (kind === 'personal.erased') erase(this.personal, body['personal'], seq)
    else if (kind === 'manifest.written' && Array.isArray(body['files'])) {
      for (const file of body['files']) if (isRecord(file)) keep(this.listed, file['path'], file, seq)
    } else for (const value of Object.values(body)) this.#followRef(value, seq)
  }
  /** An entry may hold a personal value itself, in a field of its own, without an entry before it that says so. */
  #followRef(value, seq) {
    const id = isRecord(value) ? value['personal'] : void 0
    if (typeof id !== 'string' || !personalIdPattern.test(id) || this.personal.has(id)) return
    if (isRecord(value)) keep(this.personal, id, value, seq)
  }
  /** Paths that must not be there any more; only such as lie where the journal keeps its own. */
  erasedFiles() {
    const files = [...this.attachments].filter(([file, held]) => held.erasedSeq !== void 0 && isAttachmentPath(file))
    const values = [...this.personal].filter(([id, held]) => held.erasedSeq !== void 0 && personalIdPattern.test(id))
    return [...files.map(([file]) => file), ...values.map(([id]) => personalPath(id))]
  }
}
function isAttachmentPath(path) {
  return isInside(path) && path.startsWith(`${'attachments'}/`)
}
function keep(map, name, body, seq) {
  const { bytes, sha256, sm3 } = body
  if (typeof name !== 'string' || typeof sha256 !== 'string' || typeof sm3 !== 'string') return
  map.set(name, {
    seq,
    sha256,
    sm3,
    ...(typeof bytes === 'number' && { bytes }),
  })
}
function erase(map, name, seq) {
  if (typeof name !== 'string') return
  const held = map.get(name)
  if (held !== void 0)
    map.set(name, {
      ...held,
      erasedSeq: seq,
    })
}

// packages/journal/src/plain-file.ts
/**
 * Says what lies at `file` inside `folder`. A link on the way there counts as foreign: what it leads to lies elsewhere, may be
 * somebody else's, and is not copied with the folder; a pipe or a device could be read for ever.
 *
 * @param file path inside the folder, with `/`
 */
function lyingAt(folder, file) {
  const parts = file.split('/')
  for (let depth = 1; depth <= parts.length; depth++) {
    const stats = lstatSync(join(folder, ...parts.slice(0, depth)), { throwIfNoEntry: false })
    if (stats === void 0) return { is: 'nothing' }
    const isLast = depth === parts.length
    if (stats.isDirectory()) {
      if (isLast) return { is: 'folder' }
    } else if (isLast && stats.isFile())
      return {
        is: 'file',
        bytes: stats.size,
      }
    else return { is: 'foreign' }
  }
  return { is: 'nothing' }
}

// packages/journal/src/timestamp/der.ts
/** ASN.1 in the distinguished encoding (ITU-T X.690): as much as time stamps need. */
const tag = {
  integer: 2,
  octets: 4,
  null: 5,
  oid: 6,
  boolean: 1,
  time: 24,
  sequence: 48,
  set: 49,
  explicit0: 160,
}
/** Reads the elements that lie side by side in `bytes`. @throws RangeError when one reaches beyond the end, or its length is not definite */
function decode(bytes) {
  const nodes = []
  for (let at = 0; at < bytes.length;) {
    const tagByte = bytes.readUInt8(at)
    let length = bytes.readUInt8(at + 1)
    at += 2
    if (length === 128) throw new RangeError('a length without end')
    if (length > 128) {
      const digits = length & 127
      if (digits > 6) throw new RangeError('a length beyond reach')
      length = bytes.readUIntBE(at, digits)
      at += digits
    }
    if (at + length > bytes.length) throw new RangeError('an element reaches beyond the end')
    nodes.push({
      tag: tagByte,
      content: bytes.subarray(at, at + length),
    })
    at += length
  }
  return nodes
}
function decodeOid(content) {
  const [first = 0] = content
  const arcs = [Math.min(2, Math.floor(first / 40)), first - 40 * Math.min(2, Math.floor(first / 40))]
  let arc = 0
  for (const byte of content.subarray(1)) {
    arc = arc * 128 + (byte & 127)
    if (byte < 128) {
      arcs.push(arc)
      arc = 0
    }
  }
  return arcs.join('.')
}

// packages/journal/src/timestamp/request.ts
/** Hash algorithms by their object identifiers: SHA-256 (RFC 5754), SM3 (GM/T 0006). */
const imprintAlgorithms = {
  sha256: '2.16.840.1.101.3.4.2.1',
  sm3: '1.2.156.10197.1.401',
}

// packages/journal/src/timestamp/token.ts
const signedData = '1.2.840.113549.1.7.2'
const tstInfo = '1.2.840.113549.1.9.16.1.4'
/** Reads an authority's answer (TimeStampResp) or the token alone (ContentInfo), in DER. */
function readTimestamp(der) {
  try {
    const outer = children(decode(der)[0], tag.sequence)
    const first = outer[0]
    if (first?.tag !== tag.sequence) return readToken(outer)
    const status = children(first, tag.sequence)[0]?.content.readUInt8(0) ?? 255
    return status > 1 ? { refused: status } : readToken(children(outer[1], tag.sequence))
  } catch (error) {
    return { unreadable: error instanceof Error ? error.message : String(error) }
  }
}
function readToken(contentInfo) {
  expectOid(contentInfo[0], signedData)
  const encapsulated = children(children(children(contentInfo[1], tag.explicit0)[0], tag.sequence)[2], tag.sequence)
  expectOid(encapsulated[0], tstInfo)
  const octets = children(encapsulated[1], tag.explicit0)[0]
  if (octets?.tag !== tag.octets) throw new TypeError('not a time stamp')
  const [, policy, imprint, serial, time] = children(decode(octets.content)[0], tag.sequence)
  const [identifier, hash] = children(imprint, tag.sequence)
  const oid = decodeOid(children(identifier, tag.sequence)[0]?.content ?? Buffer.alloc(0))
  const algorithm = ['sha256', 'sm3'].find((name) => imprintAlgorithms[name] === oid)
  if (algorithm === void 0) throw new TypeError(`hash algorithm ${oid}`)
  if (policy === void 0 || serial === void 0 || hash?.content.length !== 32) throw new TypeError('not a time stamp')
  return {
    algorithm,
    imprint: hash.content.toString('hex'),
    time: generalizedTime(time?.content.toString('latin1') ?? ''),
    serial: serial.content.toString('hex'),
    policy: decodeOid(policy.content),
  }
}
function children(node, expected) {
  if (node?.tag !== expected) throw new TypeError('not a time stamp')
  return decode(node.content)
}
function expectOid(node, oid) {
  if (node?.tag !== tag.oid || decodeOid(node.content) !== oid) throw new TypeError('not a time stamp')
}
/** `20261124080309.5Z` as `2026-11-24T08:03:09.5Z`. */
function generalizedTime(text) {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(text)
  if (match === null) throw new TypeError(`time ${text}`)
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '', fraction = ''] = match
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}Z`
}

// packages/journal/src/verify/anchors.ts
/** Time stamps with all their certificates are a few kilobytes long. */
const longestToken = 1 << 20
/** Holds the anchors against the chain while it is walked. */
var Anchors = class {
  #findings
  #kept = []
  #given = 0
  constructor(findings) {
    this.#findings = findings
  }
  get isGiven() {
    return this.#given > 0
  }
  get allFound() {
    return this.isGiven && this.#kept.length === this.#given && this.#kept.every((kept) => kept.found !== void 0)
  }
  addHead(text) {
    this.#given++
    const anchor = parseAnchor(text)
    if (anchor === void 0) this.#findings.say('anchor-unreadable', { head: text.slice(0, 200) })
    else this.#kept.push({ anchor })
  }
  async addToken(file) {
    this.#given++
    let bytes
    try {
      const { size } = await stat(file)
      if (size > longestToken) throw new Error(`${size} bytes`)
      bytes = await readFile(file)
    } catch (error) {
      this.#findings.say('token-unreadable', {
        file,
        cause: causeOf(error),
      })
      return
    }
    const info = readTimestamp(bytes)
    if ('unreadable' in info)
      this.#findings.say('token-unreadable', {
        file,
        cause: info.unreadable,
      })
    else if ('refused' in info)
      this.#findings.say('token-refused', {
        file,
        status: info.refused,
      })
    else
      this.#kept.push({
        anchor: { hash: info.imprint },
        token: {
          file,
          info,
        },
      })
  }
  follow(entry) {
    for (const kept of this.#kept) if (kept.found === void 0 && names(kept.anchor, entry)) kept.found = entry
  }
  end(lastSeq) {
    const heldUpTo = Math.max(0, ...this.#kept.map((kept) => kept.found?.seq ?? 0))
    for (const { anchor, token, found } of this.#kept)
      if (token !== void 0) this.#sayToken(token.file, token.info, found, lastSeq)
      else if (found !== void 0)
        this.#findings.say(
          'anchor-held',
          {
            seq: found.seq,
            after: lastSeq - found.seq,
          },
          found.seq,
        )
      else if ('hash' in anchor) this.#findings.say('anchor-absent', { hash: anchor.hash })
      else if (anchor.seq > lastSeq)
        this.#findings.say(
          'anchor-tail-cut',
          {
            seq: anchor.seq,
            last: lastSeq,
          },
          anchor.seq,
        )
      else
        this.#findings.say(
          'anchor-forked',
          {
            seq: anchor.seq,
            from: heldUpTo < anchor.seq ? heldUpTo + 1 : 1,
          },
          anchor.seq,
        )
  }
  #sayToken(file, info, found, lastSeq) {
    const { time, imprint } = info
    if (found === void 0) {
      this.#findings.say('token-absent', {
        file,
        time,
        hash: imprint,
      })
      return
    }
    this.#findings.say(
      'token-held',
      {
        file,
        time,
        seq: found.seq,
        after: lastSeq - found.seq,
      },
      found.seq,
    )
    const earlierMs = Date.parse(found.at) - Date.parse(time)
    if (earlierMs >= 1e3)
      this.#findings.say(
        'token-earlier',
        {
          file,
          time,
          seconds: Math.round(earlierMs / 1e3),
        },
        found.seq,
      )
  }
}
function names(anchor, entry) {
  if ('hash' in anchor) return anchor.hash === entry.sha256 || anchor.hash === entry.sm3
  return anchor.seq === entry.seq && anchor.sha256 === entry.sha256 && anchor.sm3 === entry.sm3
}

// packages/journal/src/keep/manifest.ts
/** Whether a file may stand in a manifest: inside the folder, and none of those that the chain or the side store covers otherwise. */
function mayBeListed(path) {
  return isInside(path) && !['journal.ndjson', 'journal.lock'].includes(path) && !path.startsWith(`${'personal'}/`)
}
/** The files that lie in a folder, by path with `/`, in order; links are not followed. */
function filesUnder(folder, name) {
  const found = []
  for (const item of readdirSync(join(folder, name), { withFileTypes: true })) {
    const path = `${name}/${item.name}`
    if (item.isDirectory()) found.push(...filesUnder(folder, path))
    else found.push(path)
  }
  return found.sort()
}

// packages/journal/src/keep/store-file.ts
/** The size and hashes of a file, read in pieces. */
async function hashFile(path) {
  const hashes = new DigestStream()
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hashes.update(piece)
  return {
    bytes: hashes.bytes,
    ...hashes.digest(),
  }
}

// packages/journal/src/verify/beside.ts
/** Holds the files beside the chain against what the chain says of them. */
async function verifyBeside(folder, holdings, findings) {
  for (const [file, held] of holdings.attachments)
    if (isAttachmentPath(file)) await verifyFile(folder, file, held, findings)
    else
      findings.say(
        'file-missing',
        {
          file,
          seq: held.seq,
        },
        held.seq,
      )
  for (const [file, held] of holdings.listed) {
    if (holdings.attachments.has(file)) continue
    if (mayBeListed(file)) await verifyFile(folder, file, held, findings)
    else
      findings.say(
        'file-missing',
        {
          file,
          seq: held.seq,
        },
        held.seq,
      )
  }
  for (const [id, held] of holdings.personal) await verifyPersonal(folder, id, held, findings)
  const named = /* @__PURE__ */ new Set([
    ...holdings.attachments.keys(),
    ...holdings.listed.keys(),
    ...[...holdings.personal.keys()].map(personalPath),
  ])
  for (const name of [attachmentsFolder, personalFolder]) {
    const { is } = lyingAt(folder, name)
    if (is !== 'folder') {
      if (is !== 'nothing') findings.say('folder-foreign', { file: name })
      continue
    }
    for (const file of filesUnder(folder, name)) if (!named.has(file)) findings.say('file-unlisted', { file })
  }
}
async function verifyFile(folder, file, held, findings) {
  const { seq, erasedSeq } = held
  const lying = lyingAt(folder, file)
  if (erasedSeq !== void 0)
    findings.say(
      lying.is === 'nothing' ? 'file-erased' : 'file-not-erased',
      {
        file,
        seq: erasedSeq,
      },
      erasedSeq,
    )
  else if (lying.is === 'nothing')
    findings.say(
      'file-missing',
      {
        file,
        seq,
      },
      seq,
    )
  else if (lying.is !== 'file')
    findings.say(
      'file-foreign',
      {
        file,
        seq,
      },
      seq,
    )
  else if (lying.bytes !== held.bytes)
    findings.say(
      'file-altered',
      {
        file,
        seq,
      },
      seq,
    )
  else
    try {
      const found = await hashFile(join(folder, file))
      if (!sameDigests(found, held) || found.bytes !== held.bytes)
        findings.say(
          'file-altered',
          {
            file,
            seq,
          },
          seq,
        )
    } catch (error) {
      findings.say(
        'unreadable',
        {
          file,
          cause: causeOf(error),
        },
        seq,
      )
    }
}
async function verifyPersonal(folder, id, held, findings) {
  const { seq, erasedSeq } = held
  const file = personalPath(id)
  const lying = personalIdPattern.test(id) ? lyingAt(folder, file) : { is: 'nothing' }
  if (erasedSeq !== void 0)
    findings.say(
      lying.is === 'nothing' ? 'personal-erased' : 'personal-not-erased',
      {
        id,
        seq: erasedSeq,
      },
      erasedSeq,
    )
  else if (lying.is === 'nothing')
    findings.say(
      'personal-missing',
      {
        id,
        seq,
      },
      seq,
    )
  else if (lying.is !== 'file')
    findings.say(
      'file-foreign',
      {
        file,
        seq,
      },
      seq,
    )
  else if (lying.bytes > 16777216)
    findings.say(
      'personal-altered',
      {
        id,
        seq,
      },
      seq,
    )
  else
    try {
      const value = parsePersonalValue(await readFile(join(folder, file), 'utf8'))
      if (!(value?.personal === id && sameDigests(personalRef(value), held)))
        findings.say(
          'personal-altered',
          {
            id,
            seq,
          },
          seq,
        )
    } catch (error) {
      findings.say(
        'unreadable',
        {
          file: personalPath(id),
          cause: causeOf(error),
        },
        seq,
      )
    }
}

// packages/journal/src/clock.ts
/** How far the two clocks may part unremarked: time servers correct by steps, and quartz drifts by some seconds a day. */
const stepMs = 2e3
const driftPerMs = 2e-4
/**
 * By how many milliseconds the set clock parted from the running one between two moments of a session:
 * negative when it was set back, 0 when it is within what steps and drift explain.
 */
function clockJumpMs(before, after) {
  const passedMs = after.elapsedMs - before.elapsedMs
  const jumpMs = after.atMs - before.atMs - passedMs
  return Math.abs(jumpMs) <= stepMs + passedMs * driftPerMs ? 0 : jumpMs
}
/** By how many milliseconds a session begins before the last entry of the one before it; 0 when it does not. */
function clockSetBackMs(lastAtMs, openedAtMs) {
  return Math.max(0, lastAtMs - openedAtMs)
}

// packages/journal/src/verify/sessions.ts
/** Follows the sessions of a journal and the two clocks through them. */
var Sessions = class {
  #findings
  #session = 0
  #isOpen = false
  #moment
  #lastSeq = 0
  constructor(findings) {
    this.#findings = findings
  }
  follow(entry) {
    const { seq } = entry
    const atMs = parseTime(entry.at)
    if (atMs === void 0) this.#findings.say('clock-unreadable', { seq }, seq)
    else {
      const moment = {
        atMs,
        elapsedMs: entry.elapsedMs,
      }
      if (entry.kind === 'journal.opened') this.#open(entry, moment)
      else this.#goOn(entry, moment)
      this.#moment = moment
    }
    this.#lastSeq = seq
  }
  end() {
    if (this.#isOpen) this.#findings.say('still-open', {}, this.#lastSeq)
  }
  #open(entry, moment) {
    const { seq, body } = entry
    if (this.#isOpen)
      this.#findings.say(
        'session-unclosed',
        {
          session: this.#session,
          seq: this.#lastSeq,
        },
        this.#lastSeq,
      )
    const expected = this.#session + 1
    const session = typeof body['session'] === 'number' ? body['session'] : 0
    if (session !== expected)
      this.#findings.say(
        'session-order',
        {
          seq,
          session,
          expected,
        },
        seq,
      )
    this.#session = session
    this.#isOpen = true
    const backMs = this.#moment === void 0 ? 0 : clockSetBackMs(this.#moment.atMs, moment.atMs)
    if (backMs > 0) this.#setBack(seq, backMs, body['clockSetBackMs'] === backMs)
  }
  #goOn(entry, moment) {
    const { seq, kind } = entry
    if (!this.#isOpen) this.#findings.say('outside-session', { seq }, seq)
    if (kind === 'journal.closed') this.#isOpen = false
    const before = this.#moment
    if (before === void 0) return
    if (moment.elapsedMs < before.elapsedMs) {
      this.#findings.say('clock-not-monotonic', { seq }, seq)
      return
    }
    const jumpMs = clockJumpMs(before, moment)
    if (jumpMs < 0) this.#setBack(seq, -jumpMs, kind === 'clock.set-back')
    if (jumpMs > 0)
      this.#findings.say(
        'clock-jumped',
        {
          seq,
          seconds: seconds(jumpMs),
        },
        seq,
      )
  }
  #setBack(seq, backMs, isRecorded) {
    const params = {
      seq,
      seconds: seconds(backMs),
    }
    this.#findings.say(isRecorded ? 'clock-set-back' : 'clock-set-back-unrecorded', params, seq)
  }
}
function seconds(ms) {
  return Math.round(ms / 100) / 10
}
/** Only the one form that the journal writes. */
function parseTime(at) {
  const ms = Date.parse(at)
  return Number.isFinite(ms) && new Date(ms).toISOString() === at ? ms : void 0
}

// packages/journal/src/verify/verification.ts
const warnings = /* @__PURE__ */ new Set([
  'torn-tail',
  'unterminated',
  'repaired-tail',
  'clock-set-back',
  'token-earlier',
  'file-unlisted',
  'file-not-erased',
  'personal-not-erased',
])
const notes = /* @__PURE__ */ new Set([
  'session-unclosed',
  'still-open',
  'clock-jumped',
  'file-erased',
  'personal-erased',
  'anchor-held',
  'token-held',
  'not-anchored',
])
/** A damaged journal may hold millions of faults; this many are named. */
const listedFaults = 200
/** Collects what a verification finds. */
var Findings = class {
  list = []
  faults = 0
  add(said, seq) {
    const severity = warnings.has(said.code) ? 'warning' : notes.has(said.code) ? 'note' : 'fault'
    if (severity === 'fault' && ++this.faults > listedFaults) return
    this.list.push({
      ...said,
      severity,
      ...(seq !== void 0 && { seq }),
    })
  }
  say(code, params, seq) {
    this.add(say(code, params), seq)
  }
}

// packages/journal/src/verify/verify.ts
/**
 * Checks a journal again: each entry by its own hashes, the chain, the clocks, the files and personal values beside it, and what was kept
 * elsewhere of it. Reads only; needs no network, no database and nothing else of the program.
 *
 * Without an anchored head, a chain whose end was cut off at a line's end, or that was rewritten whole, looks intact.
 */
async function verify(folder, options = {}) {
  const findings = new Findings()
  const anchors = new Anchors(findings)
  for (const head of listOf(options.head)) anchors.addHead(head)
  for (const file of listOf(options.token)) await anchors.addToken(file)
  const path = join(folder, journalFile)
  let walked = {
    entries: 0,
    last: void 0,
    isTorn: false,
  }
  try {
    accessSync(path, constants.R_OK)
    if (lyingAt(folder, 'journal.ndjson').is !== 'file') throw new Error('not a plain file')
    const holdings = new Holdings()
    walked = follow(walkChain(path), {
      findings,
      anchors,
      holdings,
    })
    if (walked.last === void 0 && !walked.isTorn && findings.faults === 0) findings.say('empty', {})
    await verifyBeside(folder, holdings, findings)
  } catch (error) {
    findings.say('unreadable', {
      file: path,
      cause: causeOf(error),
    })
  }
  anchors.end(walked.last?.seq ?? 0)
  if (!anchors.isGiven) findings.say('not-anchored', {})
  return result(folder, walked, findings, anchors)
}
function follow(walk, { findings, anchors, holdings }) {
  const sessions = new Sessions(findings)
  let entries = 0
  let isTorn = false
  let end
  while (end === void 0) {
    const { value, done } = walk.next()
    if (done === true) end = value
    else if (value.type === 'fault') findings.add(value.said, value.seq)
    else if (value.type === 'repaired')
      findings.say(
        'repaired-tail',
        {
          seq: value.seq,
          bytes: value.tear.bytes,
        },
        value.seq,
      )
    else if (value.type === 'torn') {
      isTorn = true
      findings.say('torn-tail', {
        bytes: value.tear.bytes,
        offset: value.tear.offset,
      })
    } else if (value.type === 'unterminated') {
      isTorn = true
      findings.say('unterminated', {})
    } else {
      entries++
      sessions.follow(value.entry)
      anchors.follow(value.entry)
      holdings.follow(value.entry)
    }
  }
  sessions.end()
  return {
    entries,
    last: end.last,
    isTorn,
  }
}
function result(folder, walked, findings, anchors) {
  const { entries, last, isTorn } = walked
  const verdict = findings.faults > 0 ? 'broken' : isTorn ? 'torn' : 'intact'
  const head = last && {
    seq: last.seq,
    sha256: last.sha256,
    sm3: last.sm3,
  }
  return {
    schema: 'davylamp.verification/1',
    folder,
    verdict,
    entries,
    ...(head && { head }),
    anchored: anchors.allFound,
    faults: findings.faults,
    findings: findings.list,
    summary:
      verdict === 'broken'
        ? say('verdict-broken', { faults: findings.faults })
        : say(`verdict-${verdict}`, {
            entries,
            seq: head?.seq ?? 0,
          }),
  }
}
function listOf(value) {
  return value === void 0 ? [] : typeof value === 'string' ? [value] : value
}

// packages/journal/src/verify/command.ts
const usage = `用法 Usage: node verify.mjs FOLDER [--head TEXT]... [--token FILE]... [--json] [--language zh|en|both]

  FOLDER      日志所在文件夹 the folder of the journal
  --head      签字文书上的链头（二维码文字或 64 位哈希值） the head from the signed paper: the text of its code, or a hash
  --token     RFC 3161 时间戳文件 a time stamp (.tsr)
  --json      机器可读结果 the machine-readable result

退出码 Exit code: 0 完整 intact · 1 不完整 broken · 2 用法错误 wrong usage · 3 写入中断 interrupted
`
/** Output and exit code of the verifier as a program of its own. */
async function runVerifier(args) {
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        head: {
          type: 'string',
          multiple: true,
        },
        token: {
          type: 'string',
          multiple: true,
        },
        json: { type: 'boolean' },
        language: { type: 'string' },
        help: {
          type: 'boolean',
          short: 'h',
        },
      },
    })
  } catch (error) {
    return {
      code: 2,
      out: '',
      err: `${error instanceof Error ? error.message : causeOf(error)}\n\n${usage}`,
    }
  }
  const { values, positionals } = parsed
  if (values.help === true)
    return {
      code: 0,
      out: usage,
      err: '',
    }
  const [folder] = positionals
  const language = values.language ?? 'both'
  if (folder === void 0 || positionals.length > 1 || !isLanguage(language))
    return {
      code: 2,
      out: '',
      err: usage,
    }
  const result = await verify(folder, {
    head: values.head ?? [],
    token: values.token ?? [],
  })
  const out = values.json === true ? `${JSON.stringify(result, null, 2)}\n` : printVerification(result, language)
  return {
    code: {
      intact: 0,
      broken: 1,
      torn: 3,
    }[result.verdict],
    out,
    err: '',
  }
}
function isLanguage(text) {
  return ['zh', 'en', 'both'].includes(text)
}

// packages/journal/src/main.ts
/** The verifier as a program of its own: `bin/verify.mjs` is this file with all that it needs in one, for whoever must check without us. */
const { code, out, err } = await runVerifier(process.argv.slice(2))
process.stdout.write(out)
process.stderr.write(err)
process.exitCode = code
