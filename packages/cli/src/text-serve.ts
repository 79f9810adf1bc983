import { type Catalogue, type Language, type Params, sentence } from '@davylamp/finding'

/** Sentences of `davylamp serve` and `davylamp user`. */
export const serveCliTexts = {
  serve: {
    en: 'Serve the records of a data folder (or of DATABASE_URL) to the people who have accounts.\nListens on this machine alone unless told otherwise; beyond it, put a proxy with TLS before it and set DAVYLAMP_ORIGIN=https://….',
    zh: '向有账户的人员提供数据目录（或 DATABASE_URL）中的记录。\n默认只在本机监听；如需对外，请前置 TLS 代理并设置 DAVYLAMP_ORIGIN=https://……。',
  },
  'serve.after': {
    en: `
Settings of the surroundings:
  DATABASE_URL       a PostgreSQL of your own instead of the embedded one
  DAVYLAMP_ORIGIN    how people reach the server, such as https://lamp.example
  DAVYLAMP_SECRET    signs sessions; made and kept in the data folder when not given
  DAVYLAMP_CLAMD     socket of a clamd that looks through uploads, such as /run/clamav/clamd.ctl; off when not given
  DAVYLAMP_OIDC_ISSUER, DAVYLAMP_OIDC_CLIENT_ID, DAVYLAMP_OIDC_CLIENT_SECRET   single sign-on

Exit codes: 0 stopped in good order · 2 not started: the command was not understood, or what is in the way is told`,
    zh: `
环境设置：
  DATABASE_URL       使用自备的 PostgreSQL，不用内置数据库
  DAVYLAMP_ORIGIN    用户访问地址，如 https://lamp.example
  DAVYLAMP_SECRET    会话签名密钥；不设置则自动生成并存于数据目录
  DAVYLAMP_CLAMD     clamd 套接字路径，用于扫描上传文件，如 /run/clamav/clamd.ctl；不设置则不扫描
  DAVYLAMP_OIDC_ISSUER、DAVYLAMP_OIDC_CLIENT_ID、DAVYLAMP_OIDC_CLIENT_SECRET   单点登录

退出码：0 已正常停止；2 未能启动（命令有误，或已说明的其他原因）`,
  },
  'user.after': {
    en: `
Exit codes: 0 done · 2 nothing was changed: the command was not understood, or what is in the way is told`,
    zh: `
退出码：0 完成；2 未作任何更改（命令有误，或已说明的其他原因）`,
  },
  'serve.summary': { en: 'serve the records to people with accounts', zh: '向有账户的人员提供服务' },
  'serve.host': { en: 'address to listen at', zh: '监听地址' },
  'serve.port': { en: 'port to listen at; 0 takes a free one', zh: '监听端口；0 表示任选空闲端口' },
  data: { en: 'data folder (usually {folder})', zh: '数据目录（默认 {folder}）' },
  lang: { en: 'language of help and messages: zh or en', zh: '帮助与提示的语言：zh 或 en' },
  serving: {
    en: 'Davylamp serves at {url}; its methods are described at {url}/api/openapi.json. Stop with Ctrl-C.',
    zh: '矿灯服务地址：{url}；接口说明：{url}/api/openapi.json。按 Ctrl-C 停止。',
  },
  stopped: { en: 'Stopped in good order.', zh: '已正常停止。' },
  user: {
    en: 'Keep bodies and accounts at the machine itself. Passwords are random, shown once, and changed at the first sign-in.\nAuditors’ accounts are made here only, so that no administrator makes who watches him.',
    zh: '在服务器本机管理单位和账户。密码随机生成，仅显示一次，首次登录时须修改。\n审计员账户只能在此开设，管理员不能设立监督自己的人。',
  },
  'user.summary': { en: 'keep bodies and accounts', zh: '管理单位和账户' },
  'user.body': { en: 'enter a body, or change what is known of it', zh: '登记单位或变更其信息' },
  'user.body-id': {
    en: 'its identifier: small letters, digits, hyphens',
    zh: '单位标识：小写字母、数字、连字符',
  },
  'user.body-name': { en: 'its name', zh: '单位名称' },
  'user.kind': { en: 'its kind: {kinds}', zh: '单位类别：{kinds}' },
  'user.province': {
    en: 'its province, without 省, 市 or 自治区, such as 四川',
    zh: '所属省份，不带“省”“市”“自治区”，如 四川',
  },
  'user.area': { en: 'administrative division code, six digits or more', zh: '行政区划代码，六位或以上' },
  'user.add': { en: 'give somebody an account', zh: '开设账户' },
  'user.username': {
    en: 'user name: 3 to 60 letters, digits, dots, underscores',
    zh: '用户名：3 至 60 个字母、数字、点、下划线',
  },
  'user.of-body': { en: 'body that the account belongs to', zh: '账户所属单位' },
  'user.role': { en: 'role: {roles}', zh: '角色：{roles}' },
  'user.name': { en: 'name of the person', zh: '姓名' },
  'user.email': { en: 'e-mail address, for single sign-on', zh: '电子邮箱，用于单点登录' },
  'user.list': { en: 'list the accounts of a body', zh: '列出单位的账户' },
  'user.password': {
    en: 'give a new password; second factor and sessions are taken off',
    zh: '重置密码；同时解除二次验证和会话',
  },
  'user.close': { en: 'close an account; its sessions end', zh: '停用账户；其会话随即结束' },
  'user.open': { en: 'open a closed account again', zh: '恢复已停用的账户' },
  'user.demo': {
    en: 'for the example only: its bodies, and one account a role',
    zh: '仅用于示例：示例单位，以及每种角色一个账户',
  },
  missing: { en: 'Say {option}.', zh: '请给出 {option}。' },
  choice: { en: '{option} is one of: {choices}.', zh: '{option} 须为以下之一：{choices}。' },
  form: { en: '{text} is no {what}.', zh: '{text} 不是有效的{what}。' },
  'bad-port': { en: '{text} is no port.', zh: '{text} 不是端口号。' },
  'unknown-body': {
    en: 'No body {body} is known here. Enter it first: davylamp user body {body} --name … --kind … --province … --area …',
    zh: '未登记单位 {body}。请先登记：davylamp user body {body} --name … --kind … --province … --area …',
  },
  'body-kept': { en: '{body} is entered as {name}.', zh: '已登记 {body}：{name}。' },
  added: {
    en: '{username} ({role}), password, shown once: {password}',
    zh: '{username}（{role}），密码仅显示一次：{password}',
  },
  'new-password': {
    en: '{username}, new password, shown once: {password}',
    zh: '{username}，新密码仅显示一次：{password}',
  },
  'no-such-user': { en: 'There is no account {username}.', zh: '没有账户 {username}。' },
  closed: { en: '{username} is closed.', zh: '{username} 已停用。' },
  opened: { en: '{username} is open again.', zh: '{username} 已恢复。' },
  row: { en: '{username} {role} {state} {name}', zh: '{username} {role} {state} {name}' },
  'state.open': { en: 'open', zh: '启用' },
  'state.closed': { en: 'closed', zh: '停用' },
  'demo.made': {
    en: 'Accounts of the example, passwords shown once:',
    zh: '示例账户，密码仅显示一次：',
  },
  'demo.there': {
    en: 'There are accounts here already; a new password: davylamp user password NAME.',
    zh: '此处已有账户；重置密码：davylamp user password 用户名。',
  },
} as const satisfies Catalogue

export type ServeCliCode = keyof typeof serveCliTexts
export type SayServe = (code: ServeCliCode, params?: Params) => string

export function sayServeIn(language: Language): SayServe {
  return (code, params = {}) => sentence(serveCliTexts, code, params)[language]
}
