import { type Catalogue, type Params, type Sentence, sentence } from '@davylamp/finding'

/** What keeps a server from starting, and what it says when it runs. */
export const setUpTexts = {
  'setup.port': {
    en: '{port} is no port. Give a number from 0 to 65535.',
    zh: '{port} 不是端口号。请给出 0 到 65535 之间的数字。',
  },
  'setup.port-taken': {
    en: 'Port {port} is in use by another program. Choose another with --port.',
    zh: '端口 {port} 已被其他程序占用。请用 --port 另选端口。',
  },
  'setup.origin': {
    en: 'DAVYLAMP_ORIGIN must be https://host (or http on this machine), without a path; it is {origin}.',
    zh: 'DAVYLAMP_ORIGIN 须为 https://主机（本机可用 http），不带路径；现为 {origin}。',
  },
  'setup.origin-needed': {
    en: 'To listen on {host}, beyond this machine, say how people reach it: put a proxy with TLS before it and set DAVYLAMP_ORIGIN=https://….',
    zh: '要在本机之外的地址 {host} 上监听，请说明访问方式：前置 TLS 代理，并设置 DAVYLAMP_ORIGIN=https://……。',
  },
  'setup.clamd': {
    en: 'DAVYLAMP_CLAMD must be the full path of a socket of this machine, such as /run/clamav/clamd.ctl; it is {path}.',
    zh: 'DAVYLAMP_CLAMD 须为本机套接字的完整路径，例如 /run/clamav/clamd.ctl；现为 {path}。',
  },
  'setup.secret': {
    en: 'DAVYLAMP_SECRET is too short: give at least 32 random characters, or leave it out and one is made.',
    zh: 'DAVYLAMP_SECRET 过短：请给出至少 32 个随机字符，或不设置，由程序生成。',
  },
  'serve.door': {
    en: 'Davylamp answers here, and its pages are not built yet: run `npm run build`, then start it again. What programs can ask is described under /api/openapi.json.',
    zh: '矿灯服务已在此运行，但尚未构建页面：请执行 npm run build 后重新启动。供程序调用的接口说明见 /api/openapi.json。',
  },
} as const satisfies Catalogue

export type SetUpProblem = Sentence

export function say(code: keyof typeof setUpTexts, params: Params = {}): SetUpProblem {
  return sentence(setUpTexts, code, params)
}
