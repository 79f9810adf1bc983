import { type Catalogue, sentence, type Sentence } from '@davylamp/finding'
import { type Item, type ItemKind, itemKinds } from './item.js'

/** One step of a clean-up, and the items that it is about. */
export interface Step {
  readonly say: Sentence
  readonly items: readonly Item[]
}

/** Steps of which each says when it comes, in the order of what is volatile (RFC 3227) and of what brings the rest back. */
export const cleanUpTexts = {
  'clean-up.keep': {
    en: 'Keep first: this snapshot and its SHA-256; of every process named below /proc/PID/exe, maps, environ, cmdline and fd; the connections; the files and schedules named; logs of logins, audit, cron and web; docker inspect and the image digest. A disk image where you may. Do not restart before.',
    zh: '先保全：本快照及其 SHA-256；下列每个进程的 /proc/PID/exe、maps、environ、cmdline 和 fd；网络连接；所列文件与计划任务；登录、审计、计划任务和网站日志；docker inspect 与镜像摘要。获准时制作磁盘镜像。在此之前不要重启。',
  },
  'clean-up.note': {
    en: 'Note pool, wallet, worker and account with the times: they show how much was mined and for whom.',
    zh: '记录矿池、钱包、矿工名和账户及时间：它们说明挖了多少、为谁而挖。',
  },
  'clean-up.isolate': {
    en: 'Cut the machine off at the network, not by stopping processes: what is stopped first warns the rest.',
    zh: '在网络上隔离本机，而不是先停止进程：先停止进程会惊动其余部分。',
  },
  'clean-up.unlock': {
    en: 'Take off the lock (chattr -ia) with a trusted tool:',
    zh: '用可信工具解除锁定（chattr -ia）：',
  },
  'clean-up.preload': {
    en: 'Empty the list of libraries that are put into every program, with a static tool; only then do lists of processes tell the truth:',
    zh: '用静态编译的工具清空被载入每个程序的库列表；此后进程列表才可信：',
  },
  'clean-up.cron': { en: 'Take out the schedules:', zh: '移除计划任务：' },
  'clean-up.unit': {
    en: 'Stop, disable and take away the services, those that are enabled but not running too:',
    zh: '停止、禁用并移除服务，包括已启用但未运行的服务：',
  },
  'clean-up.startup': { en: 'Take out the start entries:', zh: '移除启动项：' },
  'clean-up.task': { en: 'Delete the tasks:', zh: '删除计划任务程序中的任务：' },
  'clean-up.wmi': {
    en: 'Delete the subscriptions of WMI, all three parts (filter, consumer, binding):',
    zh: '删除 WMI 订阅的全部三个部分（筛选器、使用者、绑定）：',
  },
  'clean-up.registry': { en: 'Delete the keys of the registry:', zh: '删除注册表项：' },
  'clean-up.profile': { en: 'Take the lines out of the login scripts:', zh: '从登录脚本中移除相应行：' },
  'clean-up.container': {
    en: 'Stop and remove the containers and their images; look at restart policies and admission hooks:',
    zh: '停止并删除容器及其镜像；检查重启策略和准入钩子：',
  },
  'clean-up.process': {
    en: 'Only now stop the processes: all of them first (SIGSTOP), then end them, so that none brings another back:',
    zh: '此时才停止进程：先全部暂停（SIGSTOP），再逐一结束，以免相互拉起：',
  },
  'clean-up.socket': { en: 'Block these at the gateway as well:', zh: '在网关处同时阻断：' },
  'clean-up.file': {
    en: 'Take away the files; put replaced tools back from the system’s packages:',
    zh: '移除文件；用系统软件包恢复被替换的工具：',
  },
  'clean-up.config': { en: 'Take away the configurations, once copied:', zh: '复制留存后移除配置文件：' },
  'clean-up.keys': {
    en: 'Look through keys, accounts, sudoers and remote tools; change every password and key that was on the machine.',
    zh: '检查密钥、账户、sudoers 和远程工具；更换本机上出现过的所有密码和密钥。',
  },
  'clean-up.door': {
    en: 'Close the way in (Redis, Docker, a web application, a weak password), or it comes back. After root was lost, set the machine up anew.',
    zh: '封堵入口（Redis、Docker、网站应用、弱口令），否则会再次被植入。root 权限一旦失守，应重装系统。',
  },
  'clean-up.again': {
    en: 'Take snapshots again after 10 minutes, 1 hour, 24 hours and 7 days and compare: davylamp snapshot --compare BEFORE AFTER',
    zh: '10 分钟、1 小时、24 小时、7 天后再次采集快照并比对：davylamp snapshot --compare 之前 之后',
  },
} as const satisfies Catalogue

/** What to keep and what to take away, in a safe order. Empty when there is nothing to take away. */
export function cleanUp(items: readonly Item[]): readonly Step[] {
  if (items.length === 0) return []
  const step = (code: keyof typeof cleanUpTexts, of: readonly Item[] = []): Step => ({
    say: sentence(cleanUpTexts, code),
    items: of,
  })
  const ofKind = (kind: ItemKind) => items.filter((item) => item.kind === kind)
  const locked = items.filter((item) => item.locked)
  return [
    step('clean-up.keep'),
    step('clean-up.note'),
    step('clean-up.isolate'),
    ...(locked.length > 0 ? [step('clean-up.unlock', locked)] : []),
    ...itemKinds.flatMap((kind) => (ofKind(kind).length > 0 ? [step(`clean-up.${kind}`, ofKind(kind))] : [])),
    step('clean-up.keys'),
    step('clean-up.door'),
    step('clean-up.again'),
  ]
}
