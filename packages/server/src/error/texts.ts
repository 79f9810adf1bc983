import type { Template } from '@davylamp/finding'

interface ProblemText extends Template {
  /** Of HTTP. */
  readonly status: number
}

/** Every problem that the API answers with, by its code: the codes are kept, whatever the words. */
export const problemTexts = {
  'request.invalid': {
    status: 400,
    en: 'The request is not as it should be: {what}.',
    zh: '请求不符合要求：{what}。',
  },
  'request.unreadable': { status: 400, en: 'The request could not be read.', zh: '请求无法读取。' },
  'request.too-large': {
    status: 413,
    en: 'The request is larger than this takes ({limit} bytes). Split the file.',
    zh: '请求超过上限（{limit} 字节）。请拆分文件。',
  },
  'request.media-type': {
    status: 415,
    en: 'This kind of content is not taken here. Send {expected}.',
    zh: '此处不接受该类型的内容。请发送 {expected}。',
  },
  'request.too-many': {
    status: 429,
    en: 'Too many requests. Wait {seconds:second|seconds} and try again.',
    zh: '请求过于频繁。请等待 {seconds} 秒后重试。',
  },
  'request.foreign': {
    status: 403,
    en: 'The request did not come from this application’s own pages. Open the application and try again there.',
    zh: '该请求并非来自本应用的页面。请打开应用后重试。',
  },
  'not-found': {
    status: 404,
    en: 'There is nothing here that you may see.',
    zh: '此处没有您可以查看的内容。',
  },
  'account.sign-in': { status: 401, en: 'Sign in first.', zh: '请先登录。' },
  'account.wrong': {
    status: 401,
    en: 'Name and password do not belong together, or the account is closed or locked. After {failures} failures an account is locked for {minutes} minutes.',
    zh: '用户名与密码不符，或账户已停用、已锁定。连续失败 {failures} 次后账户锁定 {minutes} 分钟。',
  },
  'account.code-wrong': {
    status: 401,
    en: 'The code does not fit. Check the clock of the phone and enter the newest one.',
    zh: '验证码不符。请核对手机时间并输入最新验证码。',
  },
  'account.password-weak': { status: 422, en: '{en}', zh: '{zh}' },
  'account.password-first': {
    status: 403,
    en: 'Choose a password of your own first; the one you were given was for the first time only.',
    zh: '请先设置自己的密码；发放的密码仅供首次使用。',
  },
  'account.name-taken': { status: 409, en: 'There is an account of this name already.', zh: '该用户名已存在。' },
  'role.not-yours': {
    status: 403,
    en: 'Your role ({role}) may see this but not do this.',
    zh: '您的角色（{role}）可以查看，但无权进行此操作。',
  },
  'paper.refused': {
    status: 422,
    en: 'The paper was not made: {en}',
    zh: '未能生成文书：{zh}',
  },
  'paper.other-content': {
    status: 409,
    en: 'The hash is not that of the paper {number}; the scan was not filed. Compare it with the hash that is printed on the paper.',
    zh: '校验值与文书 {number} 不符，扫描件未归档。请与文书上印出的校验值核对。',
  },
  'matter.changed': {
    status: 409,
    en: 'Somebody else wrote meanwhile (version {version}). Look again, then decide again.',
    zh: '其间他人已写入（版本 {version}）。请重新查看后再决定。',
  },
  'matter.id-taken': {
    status: 409,
    en: 'Another event has the identifier {id} already.',
    zh: '标识 {id} 已属于另一事件。',
  },
  'matter.refused': {
    status: 409,
    en: 'This may not be done as things stand: {en}',
    zh: '按目前情况不得如此办理：{zh}',
  },
  'intake.name': {
    status: 400,
    en: 'A file cannot be kept under the name {name}. Rename it and try again.',
    zh: '文件名 {name} 无法使用。请改名后重试。',
  },
  'intake.empty': {
    status: 409,
    en: 'There are no files to scan yet. Add some first.',
    zh: '还没有可扫描的文件。请先添加文件。',
  },
  'intake.busy': {
    status: 409,
    en: 'These files are being scanned. Wait for the end, or begin anew with others.',
    zh: '这些文件正在扫描。请等待完成，或另行导入。',
  },
  'field.hash-wrong': {
    status: 422,
    en: 'What came is not what the device hashed. Nothing of it was kept; it is still on the device. Send it again.',
    zh: '收到的内容与设备上计算的哈希不符，未保存；内容仍在设备上，请重新发送。',
  },
  'field.photo-missing': {
    status: 409,
    en: 'A photo that this record speaks of has not come in yet ({sha256}). It is sent first.',
    zh: '此记录所附照片尚未收到（{sha256}），须先发送照片。',
  },
  'field.same-machine': {
    status: 409,
    en: 'A machine with the serial number {serial} is on the list already. If it is the same one, drop this entry; if there are two, say so.',
    zh: '序列号为 {serial} 的设备已在清单中。如为同一台，请撤下本条；如确为两台，请注明。',
  },
  'field.no-screen-signature': {
    status: 409,
    en: 'This body takes no signatures on a screen. Have the printed paper signed and note that.',
    zh: '本单位不采用屏幕签名。请在打印文书上签名并登记。',
  },
  'upload.unreadable': {
    status: 422,
    en: 'The file could not be read as what it should be: {en}',
    zh: '文件无法按应有的格式读取：{zh}',
  },
  'upload.kind': {
    status: 415,
    en: 'By its content this is no file of the kind that is taken here ({name}), whatever it is called. Save it as text (CSV, NDJSON) or as a workbook and send that.',
    zh: '无论文件如何命名，其内容并非此处接受的类型（{name}）。请另存为文本（CSV、NDJSON）或工作簿后再发送。',
  },
  'upload.infected': {
    status: 422,
    en: 'The malware scanner names this file {signature}. Nothing of it was read; it was put aside (SHA-256 {sha256}). Tell the administrator, and check the computer that it came from.',
    zh: '恶意软件扫描将此文件判为 {signature}。未读取其任何内容，已隔离（SHA-256 {sha256}）。请告知管理员，并检查文件来源的计算机。',
  },
  'upload.not-scanned': {
    status: 503,
    en: 'The malware scanner gave no answer ({cause}), and without it nothing is taken in. Try again, or tell the administrator.',
    zh: '恶意软件扫描没有应答（{cause}），未经扫描不予接收。请重试，或告知管理员。',
  },
  'store.unavailable': { status: 503, en: '{en}', zh: '{zh}' },
  'store.full': { status: 503, en: '{en}', zh: '{zh}' },
  internal: {
    status: 500,
    en: 'The server itself failed; nothing was stored. Give the administrator this number: {request}.',
    zh: '服务器自身出错，未保存任何内容。请将此编号告知管理员：{request}。',
  },
} as const satisfies Record<string, ProblemText>

export type ProblemCode = keyof typeof problemTexts
