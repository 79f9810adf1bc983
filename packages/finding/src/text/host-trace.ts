import type { Catalogue } from './sentence.js'

/** Sentences of the host sense on what goes with mining: ways in, ways to stay, disguise, load. */
export const hostTraceTexts = {
  'host.dropper.fetched': {
    en: 'Something was fetched from {address} and run at once, unseen.',
    zh: '从 {address} 下载内容并随即执行，未经查看。',
  },
  'host.dropper.container': {
    en: 'A container of {image} was told to fetch and run what is not in its image.',
    zh: '镜像 {image} 的容器被指定下载并运行镜像之外的内容。',
  },
  'host.dropper.cradle': {
    en: 'PowerShell fetched a text and ran it at once.',
    zh: 'PowerShell 下载文本并随即执行。',
  },
  'host.dropper.renamed': {
    en: '{program} fetches as curl or wget do, under another name.',
    zh: '{program} 以其他名称行 curl 或 wget 之事。',
  },
  'host.dropper.coded': {
    en: 'Commands lay hidden in {layers:layer|layers} of coding.',
    zh: '命令隐藏在 {layers} 层编码之中。',
  },
  'host.dropper.encrypted': {
    en: 'Something encrypted was unpacked and run at once.',
    zh: '加密内容被解开并随即执行。',
  },
  'host.dropper.notebook': {
    en: 'It was run from a notebook.',
    zh: '它是从交互式笔记本中运行的。',
  },
  'host.persistence.cron': {
    en: 'A schedule was written to {where}.',
    zh: '向 {where} 写入了计划任务。',
  },
  'host.persistence.unit': {
    en: 'A service at {where} starts something fetched or from a folder for temporary files.',
    zh: '服务 {where} 启动下载的内容或临时目录中的程序。',
  },
  'host.persistence.startup': {
    en: 'A start entry at {where} starts something fetched or from a folder that anyone may write to.',
    zh: '启动项 {where} 启动下载的内容或任何人可写目录中的程序。',
  },
  'host.persistence.profile': {
    en: '{where} was changed, which is run at every login.',
    zh: '更改了 {where}，该文件在每次登录时执行。',
  },
  'host.persistence.preload': {
    en: '{where} was written to, which puts a library into every program.',
    zh: '写入了 {where}，它会把库载入每个程序。',
  },
  'host.persistence.preloaded': {
    en: 'A library is put into every program: {where}. Such libraries are used to hide processes.',
    zh: '有库被载入每个程序：{where}。此类库常用于隐藏进程。',
  },
  'host.persistence.keys': {
    en: 'A key was added at {where}, which lets somebody log in without a password.',
    zh: '在 {where} 添加了密钥，持有者可免密登录。',
  },
  'host.persistence.immutable': {
    en: '{where} was locked against changes.',
    zh: '{where} 被锁定，不可更改。',
  },
  'host.persistence.replaced': {
    en: '{where}, with which administrators look, was replaced or taken away.',
    zh: '管理员用于查看的 {where} 被替换或移除。',
  },
  'host.persistence.scheduled': {
    en: 'The schedule {where} fetches and runs something, or runs it from a folder for temporary files: {command}',
    zh: '计划任务 {where} 下载并执行内容，或从临时目录执行：{command}',
  },
  'host.persistence.wmi': {
    en: 'A subscription of WMI starts a program: {where}',
    zh: 'WMI 订阅会启动程序：{where}',
  },
  'host.persistence.task': {
    en: 'A task was set up that starts something from a folder that anyone may write to: {where}',
    zh: '建立了从任何人可写目录启动程序的任务：{where}',
  },
  'host.persistence.run-key': {
    en: 'A run key starts something from a folder that anyone may write to: {where}',
    zh: '启动注册表项从任何人可写目录启动程序：{where}',
  },
  'host.persistence.service': {
    en: 'A service was set up that starts something from a folder that anyone may write to: {where}',
    zh: '建立了从任何人可写目录启动程序的服务：{where}',
  },
  'host.persistence.lowly': {
    en: 'The service {where} always comes back and runs at the lowest priority, as miners are set up to go unnoticed.',
    zh: '服务 {where} 总会重启且优先级最低，挖矿程序常这样设置以避免被察觉。',
  },
  'host.persistence.loop': {
    en: 'A shell was at work fetching and running something.',
    zh: '有命令解释器正在下载并执行内容。',
  },
  'host.rivals.replaced': {
    en: '{count:rival miner was|rival miners were} stopped while something else was fetched.',
    zh: '在下载其他内容的同时停止了 {count} 个其他挖矿程序。',
  },
  'host.rivals.stopped': {
    en: '{count:miner was|miners were} looked for or stopped; defenders do that too.',
    zh: '查找或停止了 {count} 个挖矿程序；防守人员也会这样做。',
  },
  'host.rivals.killed': {
    en: '{count:program was|programs were} stopped while something else was fetched.',
    zh: '在下载其他内容的同时停止了 {count} 个程序。',
  },
  'host.defences.agent': {
    en: 'An agent of the cloud provider that watches the machine was stopped or removed.',
    zh: '停止或移除了云服务商的监控代理。',
  },
  'host.defences.defender': {
    en: 'The virus scanner of Windows was told to look away.',
    zh: '更改了 Windows 杀毒软件的排除项或将其关闭。',
  },
  'host.defences.selinux': {
    en: 'Access control of the kernel was turned off.',
    zh: '关闭了内核的访问控制。',
  },
  'host.mount.root': {
    en: 'The container of {image} was given the machine’s own files to write to ({bind}).',
    zh: '镜像 {image} 的容器可写入宿主机自身的文件（{bind}）。',
  },
  'host.mount.privileged': {
    en: 'It runs with all rights on the machine ({image}).',
    zh: '该容器拥有宿主机的全部权限（{image}）。',
  },
  'host.mount.network': {
    en: 'It uses the machine’s own network ({image}).',
    zh: '该容器使用宿主机自身的网络（{image}）。',
  },
  'host.mount.foreign': {
    en: 'What runs in it is what somebody’s image brings along ({image}).',
    zh: '容器中运行的是他人镜像自带的程序（{image}）。',
  },
  'host.disguise.kernel': {
    en: '{name} bears the name of the kernel’s thread {real}, but has an image or memory of its own, which threads of the kernel have not.',
    zh: '{name} 使用内核线程 {real} 的名称，却有自己的映像或内存，内核线程没有这些。',
  },
  'host.disguise.look-alike': {
    en: '{name} is one slip away from {real}, a part of the system.',
    zh: '{name} 与系统程序 {real} 仅有一处之差。',
  },
  'host.disguise.memory': {
    en: '{path} runs from memory alone.',
    zh: '{path} 仅在内存中运行。',
  },
  'host.disguise.deleted': {
    en: 'The image of {path} was taken away while it runs.',
    zh: '{path} 仍在运行，但其映像已被删除。',
  },
  'host.disguise.hidden': {
    en: '{path} lies in a hidden folder.',
    zh: '{path} 位于隐藏目录。',
  },
  'host.disguise.temporary': {
    en: '{path} runs from a folder for temporary files.',
    zh: '{path} 从临时目录运行。',
  },
  'host.disguise.dash': {
    en: '{path} is named like a login shell but lies in a folder of programs.',
    zh: '{path} 的名称像登录命令解释器，却位于程序目录。',
  },
  'host.disguise.padded': {
    en: 'Behind {name} stand so many blanks that the rest is out of sight.',
    zh: '{name} 之后有大量空格，使其余内容不可见。',
  },
  'host.disguise.file': {
    en: '{path} is a file that is named like a thread of the kernel.',
    zh: '文件 {path} 以内核线程的形式命名。',
  },
  'host.disguise.outside': {
    en: '{path} bears the name of a part of Windows but lies outside its folder.',
    zh: '{path} 使用 Windows 系统程序的名称，却不在系统目录中。',
  },
  'host.disguise.other': {
    en: '{image} says that it is {name}.',
    zh: '{image} 自称 {name}。',
  },
  'host.load.temporary': {
    en: '{name} uses {percent} % of a processor and runs from {path}.',
    zh: '{name} 占用一个处理器的 {percent} %，从 {path} 运行。',
  },
  'host.load.disguised': {
    en: '{name} uses {percent} % of a processor; a part of the system of that name does not.',
    zh: '{name} 占用一个处理器的 {percent} %；同名的系统组成部分不会如此。',
  },
  'host.load.hollow': {
    en: '{name} uses {percent} % of a processor without being told to do anything.',
    zh: '{name} 未接受任何任务却占用一个处理器的 {percent} %。',
  },
  'host.load.long': {
    en: '{name} has used {hours:hour|hours} of processor time.',
    zh: '{name} 已累计使用 {hours} 小时处理器时间。',
  },
  'host.load.nice': {
    en: '{name} runs at low priority ({nice}).',
    zh: '{name} 以低优先级（{nice}）运行。',
  },
  'host.load.unlisted': {
    en: '{busy} % of the processors are in use, but the listed processes account for {accounted} %: something is not listed.',
    zh: '处理器使用率为 {busy} %，而所列进程仅占 {accounted} %：有未列出的进程。',
  },
  'host.load.hidden': {
    en: '{name} ({pid}) runs, but is left out of the list of processes.',
    zh: '{name}（{pid}）正在运行，却不在进程列表中。',
  },
  'host.load.even': {
    en: 'The load stays at {percent} % within five points for {share} % of the time. Miners are so even; so are some honest programs.',
    zh: '负载在 {share} % 的时间内保持在 {percent} % 上下五个百分点之内。挖矿负载如此平稳，有些正当程序也是。',
  },
} as const satisfies Catalogue
