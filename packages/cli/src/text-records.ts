import { type Catalogue, type Language, type Params, sentence } from '@davylamp/finding'

/** Sentences of `davylamp import`, `export`, `backup` and `restore`. */
export const recordsCliTexts = {
  import: {
    en: 'Take findings with their evidence, journals of inventories and cases of other installations into the records of a body.\nFindings become leads; twice the same file is once the same lead.',
    zh: '将发现及其证据、清点日志、其他系统移交的案卷包导入某单位的记录。\n发现形成线索；同一文件导入两次，线索只有一条。',
  },
  'import.summary': {
    en: 'take findings and evidence into the records, as leads',
    zh: '将发现和证据导入记录，形成线索',
  },
  'import.paths': {
    en: 'findings of a scan (NDJSON) and the tables that tie them to places (sites, site_links, customers); folders: the journal of an inventory, the bundle of a case',
    zh: '扫描得到的发现文件（NDJSON），以及将其对应到场所的表（sites、site_links、customers）；目录：清点日志、案卷包',
  },
  'import.evidence': {
    en: 'evidence folder of the same scan (may stand several times)',
    zh: '同一次扫描的证据目录（可多次给出）',
  },
  'import.signer': {
    en: 'key that signed a bundle, as its sender tells you by another way',
    zh: '案卷包签名密钥的指纹，须经其他途径向发送方核实',
  },
  'export.case': {
    en: 'write one case instead, with its leads, evidence and inventories, signed, for another installation to import',
    zh: '改为导出一个整治事项及其线索、证据和清点日志，经签名，可供其他系统导入',
  },
  'imported-inventory': {
    en: '{path}: journal of an inventory, {machineCount:machine|machines} read, up to entry {seq}.',
    zh: '{path}：清点日志，已读取设备 {machineCount} 台，至第 {seq} 条记录。',
  },
  'known-inventory': {
    en: '{path}: this journal was taken in before, as it is.',
    zh: '{path}：此日志此前已按现状导入。',
  },
  'imported-case': {
    en: '{path}: case {caseId} of {bodyId}: {events:new event|new events}, {findings:new finding|new findings}, {files:new file|new files}.',
    zh: '{path}：{bodyId} 的整治事项 {caseId}：新增事件 {events} 个、发现 {findings} 项、文件 {files} 个。',
  },
  'exported-case': {
    en: 'Case {caseId}: {events:event|events}, {findings:finding|findings}, {files:file|files} written to {folder}. Tell the receiver the key by another way: {fingerprint}',
    zh: '整治事项 {caseId}：事件 {events} 个、发现 {findings} 项、文件 {files} 个已写入 {folder}。请通过其他途径告知接收方密钥指纹：{fingerprint}',
  },
  'import.despite-erasure': {
    en: 'take in also what was erased, for this reason, which is entered in the journal',
    zh: '连同已清除的内容一并导入，须写明理由，理由记入日志',
  },
  'imported-erased': {
    en: '{path}: {n:finding was|findings were} left out: their data were erased when their time was over. To take them in all the same, give the reason: --despite-erasure "…".',
    zh: '{path}：{n} 项发现未导入，其个人信息已到期清除。确需重新导入的，请写明理由：--despite-erasure "…"。',
  },
  'import.name': { en: 'name of the body, where it is new', zh: '单位名称（首次登记时）' },
  'import.after': {
    en: `
Examples:
  davylamp scan readings/ customers.csv sites.csv site_links.csv --findings findings.ndjson --evidence evidence/
  davylamp import findings.ndjson sites.csv site_links.csv customers.csv --evidence evidence/ --body qingxia-drc --name "Qingxia DRC"

Exit codes: 0 done · 2 the command was not understood or the records cannot be opened · 3 some input was damaged (named; the rest was taken in)`,
    zh: `
示例：
  davylamp scan 读数/ customers.csv sites.csv site_links.csv --findings 发现.ndjson --evidence 证据/
  davylamp import 发现.ndjson sites.csv site_links.csv customers.csv --evidence 证据/ --body qingxia-drc --name "青峡县发展和改革局"

退出码：0 完成；2 命令有误或无法打开记录；3 有输入损坏（逐一列出，其余照常导入）`,
  },
  export: {
    en: 'Write the journal of a body, or one case with all that belongs to it, as a folder that "davylamp verify" checks, with the verifier beside it.',
    zh: '将某单位的日志，或一个整治事项及其全部材料，导出为目录，可用 “davylamp verify” 核验，并附核验程序。',
  },
  'export.summary': {
    en: 'write the journal of a body, to be verified anywhere',
    zh: '导出某单位的日志，可在任何地方核验',
  },
  'export.folder': {
    en: 'folder to write, which must not exist yet; with --as: the findings to read',
    zh: '要写出的目录，须尚不存在；与 --as 合用时为要读取的发现文件',
  },
  'export.as': {
    en: 'give the pools and servers of a findings file to other systems: suricata, zeek-intel, stix, misp or blocklist',
    zh: '把发现文件中的矿池和服务器导出给其他系统：suricata、zeek-intel、stix、misp 或 blocklist',
  },
  'export.min-verdict': {
    en: 'with --as: leave out what is weaker (else probable)',
    zh: '与 --as 合用：省略更弱的结果（默认 probable）',
  },
  'export.out': { en: 'with --as: the file to write (else printed)', zh: '与 --as 合用：要写出的文件（默认打印）' },
  'export.after': {
    en: `
With --as only pools and servers are written, never clients, accounts or users. Addresses that many sites share, and those of networks
like yours, are left out; names stand for them.

Examples:
  davylamp export findings.ndjson --as suricata > davylamp.rules
  davylamp export findings.ndjson --as stix --min-verdict confirmed --out pools.json

Exit codes: 0 written · 2 not written: the command was not understood, the file is there already or the records cannot be opened
            3 written, but lines of the findings could not be read`,
    zh: `
与 --as 合用时只写出矿池和服务器，不含客户端、账户和用户。多站点共用的地址和内网地址会省略，以域名代替。

示例：
  davylamp export 发现.ndjson --as suricata > davylamp.rules
  davylamp export 发现.ndjson --as stix --min-verdict confirmed --out 矿池.json

退出码：0 已写出；2 未写出（命令有误、文件已存在或无法打开记录）；3 已写出，但发现文件有无法读取的行`,
  },
  'backup.after': {
    en: `
Exit codes: 0 written whole · 2 not written: the command was not understood, the file is there already, the disk is full or the records
            cannot be opened; nothing half-written is left`,
    zh: `
退出码：0 已完整写出；2 未写出（命令有误、文件已存在、磁盘已满或无法打开记录），不留半成品`,
  },
  'restore.after': {
    en: `
Exit codes: 0 restored whole · 2 nothing was changed: the command was not understood, the backup is damaged, or records are there already`,
    zh: `
退出码：0 已完整恢复；2 未作任何更改（命令有误、备份损坏或目标已有记录）`,
  },
  backup: {
    en: 'Write all records into one file, with accounts, lists and answers, while others may go on working; who is signed in is not in it.\nWho gave a tip, and the secrets of second factors, are in it only sealed: keep the file "vault.key" of the data folder apart from the backup, and keep it.',
    zh: '将全部记录连同账户、清单和答复备份到一个文件，期间其他人可继续工作；登录状态不在其中。\n举报人信息和第二因素密钥在备份中仅为密文：请将数据目录中的 “vault.key” 与备份分开妥善保存。',
  },
  'backup.summary': { en: 'write all records into one file', zh: '将全部记录备份到一个文件' },
  'backup.file': { en: 'file to write; must not exist yet', zh: '要写出的文件，须尚不存在' },
  restore: {
    en: 'Bring a backup into a new data folder or an empty database, whole or not at all.',
    zh: '将备份恢复到新的数据目录或空数据库；要么全部恢复，要么不作更改。',
  },
  'restore.summary': { en: 'bring a backup into an empty place', zh: '将备份恢复到空的位置' },
  'restore.file': { en: 'the backup', zh: '备份文件' },
  'restore.vault-key': {
    en: 'the "vault.key" that was kept apart from the backup: opens who gave tips, and second factors',
    zh: '与备份分开保存的 “vault.key”：用于解开举报人信息和第二因素',
  },
  'no-vault-key': {
    en: 'Without the "vault.key" of the old data folder, who gave tips stays sealed for ever here. To have it, restore into another new folder with --vault-key FILE.',
    zh: '没有原数据目录的 “vault.key”，此处的举报人信息将始终无法解开。如需解开，请用 --vault-key 文件 恢复到另一个新目录。',
  },
  'closed-factors': {
    en: '{n:second factor does|second factors do} not open without the "vault.key"; take them off with "davylamp user password NAME", and people set them up anew.',
    zh: '没有 “vault.key”，{n} 个第二因素无法使用；请用 “davylamp user password 用户名” 取消，由本人重新设置。',
  },
  data: {
    en: 'data folder with the records (else DATABASE_URL, else {folder})',
    zh: '存放记录的数据目录（否则用 DATABASE_URL，再否则为 {folder}）',
  },
  body: {
    en: 'the body whose records these are, by a short name such as qingxia-drc',
    zh: '记录所属单位的简称，如 qingxia-drc',
  },
  by: {
    en: 'who does this, as the journal names him (else your account)',
    zh: '操作人，按日志中的称呼（默认为当前账户）',
  },
  lang: { en: 'language: zh or en', zh: '语言：zh 或 en' },
  'needs-body': { en: 'Say whose records these are: --body NAME.', zh: '请说明记录属于哪个单位：--body 简称。' },
  'body-form': {
    en: '"{text}" is no short name of a body: small letters, digits and hyphens, such as qingxia-drc.',
    zh: '“{text}” 不是单位简称：只用小写字母、数字和连字符，如 qingxia-drc。',
  },
  'bad-url': {
    en: 'DATABASE_URL is no address of a PostgreSQL database. It looks like postgres://user@host/name.',
    zh: 'DATABASE_URL 不是 PostgreSQL 数据库地址。应形如 postgres://用户@主机/库名。',
  },
  'is-there': {
    en: '{path} is there already. Nothing was written; choose another name.',
    zh: '{path} 已存在。未写入任何内容，请另选名称。',
  },
  'cannot-write': { en: '{path} could not be written ({cause}).', zh: '{path} 无法写入（{cause}）。' },
  'no-findings': {
    en: 'Nothing to import was among what you named: no findings (the file that "davylamp scan --findings FILE" wrote), no journal of an inventory, no bundle of a case.',
    zh: '所给内容中没有可导入的：既没有发现（由 “davylamp scan --findings 文件” 写出的文件），也没有清点日志或案卷包。',
  },
  imported: {
    en: '{path}: {read:finding|findings} read, {fresh} new or stronger; {newLeads:new lead|new leads}, {changedLeads:lead|leads} changed.',
    zh: '{path}：读取发现 {read} 项，新增或增强 {fresh} 项；新线索 {newLeads} 条，更新线索 {changedLeads} 条。',
  },
  'imported-evidence': {
    en: '{path}: {kept:evidence file|evidence files} kept.',
    zh: '{path}：保存证据文件 {kept} 个。',
  },
  exported: {
    en: 'Journal of {body}: {entries:entry|entries} written to {folder}. To check it: node {folder}/verify.mjs {folder}',
    zh: '{body} 的日志：{entries} 条记录已写入 {folder}。核验：node {folder}/verify.mjs {folder}',
  },
  'backed-up': {
    en: '{rows:row|rows} written to {path}. SHA-256 of the content: {sha256}',
    zh: '{rows} 行已写入 {path}。内容 SHA-256：{sha256}',
  },
  erase: {
    en: 'Erase the personal data of concluded leads whose time is over: findings with their evidence, words and keys in events, tips and who gave them, places.\nWhat a lead came to, who dealt with it and every count stay; the journal holds salted hashes and verifies. Each erasure is an entry of its own.',
    zh: '清除保存期届满的已结线索中的个人信息：发现及证据、经过中的文字与关键字段、举报内容及举报人、地点。\n线索结论、经办人和各项统计保留；日志只含加盐哈希，仍可核验。每次清除均记入日志。',
  },
  'erase.summary': { en: 'erase personal data whose time is over', zh: '清除保存期届满的个人信息' },
  'erase.due': { en: 'those that are due by the retention table', zh: '按保存期限表已届满者' },
  'erase.dry-run': { en: 'only name them', zh: '只列出，不清除' },
  'erase.on': { en: 'as of this local date (else today)', zh: '以此日期为准（默认今天）' },
  'erase.after': {
    en: `
The table is "retention.json" in the data folder, days after the conclusion, null for what the archive decides; without it:
  { "unfoundedHomeDays": 90, "unfoundedDays": null, "confirmedDays": null }
Leads in a case are left to the archive. The conclusion that sets the time running is two persons' already; run it daily, by cron for example.
Backups hold what was erased until they are replaced. The same records imported again do not bring it back, unless a reason is given.

Exit codes: 0 done · 2 the command was not understood or the records cannot be opened`,
    zh: `
期限表为数据目录中的 “retention.json”，为结论之后的天数，null 表示由档案规定；没有该文件时为：
  { "unfoundedHomeDays": 90, "unfoundedDays": null, "confirmedDays": null }
已转整治事项的线索由档案规定。起算保存期的认定本身已由两人作出；可每日运行，例如用 cron。
备份在更换之前仍含已清除内容。同样的记录再次导入不会恢复已清除内容，写明理由的除外。

退出码：0 完成；2 命令有误或无法打开记录`,
  },
  'erase.needs-due': { en: 'Say what to erase: --due.', zh: '请说明清除什么：--due。' },
  'erase.bad-date': { en: '"{text}" is no date. Give it as YYYY-MM-DD.', zh: '“{text}” 不是日期，须为 YYYY-MM-DD。' },
  'erase.bad-table': {
    en: '{path} is no retention table. Nothing was erased. It names unfoundedHomeDays, unfoundedDays and confirmedDays, each whole days or null.',
    zh: '{path} 不是保存期限表，未清除任何内容。其中应有 unfoundedHomeDays、unfoundedDays、confirmedDays，均为整数天数或 null。',
  },
  'erase.would': { en: '{n:lead|leads} due; nothing was erased.', zh: '届满线索 {n} 条；未清除任何内容。' },
  erased: { en: 'Personal data of {n:lead|leads} erased.', zh: '已清除 {n} 条线索的个人信息。' },
  restored: { en: '{rows:row|rows} restored from {path}.', zh: '已从 {path} 恢复 {rows} 行。' },
} as const satisfies Catalogue

export type RecordsCliCode = keyof typeof recordsCliTexts

/** Says a sentence of these commands. */
export type SayRecords = (code: RecordsCliCode, params?: Params) => string

export function sayRecordsIn(language: Language): SayRecords {
  return (code, params = {}) => sentence(recordsCliTexts, code, params)[language]
}
