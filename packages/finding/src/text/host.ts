import type { Catalogue } from './sentence.js'

/** Sentences of the host sense on mining itself. Codes never change once published; texts may. */
export const hostTexts = {
  'host.pool.scheme': {
    en: '{program} was told to fetch its work from {pool}, an address of a form that only miners use.',
    zh: '{program} 被指定从 {pool} 领取任务，这种地址形式只有挖矿程序使用。',
  },
  'host.pool.known': {
    en: '{program} was told to fetch its work from {pool}, a host of the mining pool {domain}.',
    zh: '{program} 被指定从 {pool} 领取任务，该主机属于矿池 {domain}。',
  },
  'host.pool.bare': {
    en: '{program} was given a server and an account as miners are ({pool}); the server itself is not a known pool.',
    zh: '{program} 按挖矿程序的写法指定了服务器和账户（{pool}）；该服务器不在已知矿池之列。',
  },
  'host.pool.loopback': {
    en: '{program} was given an account and a server on the machine itself ({pool}), as miners are that hide their pool behind a proxy.',
    zh: '{program} 被指定了账户和本机上的服务器（{pool}），借助代理隐藏矿池的挖矿程序即如此配置。',
  },
  'host.pool.onion': {
    en: '{program} was given a hidden service of Tor as its server ({pool}).',
    zh: '{program} 的服务器是 Tor 隐藏服务（{pool}）。',
  },
  'host.wallet.checked': {
    en: '{program} was told whom to pay: an address of {coins} whose checksum is right.',
    zh: '{program} 被指定了收款地址：{coins} 地址，校验和正确。',
  },
  'host.wallet.unchecked': {
    en: '{program} was given an address of the form of {coins}, which carries no checksum.',
    zh: '{program} 被指定了 {coins} 形式的地址，该形式没有校验和。',
  },
  'host.program.runs': {
    en: '{program} runs; {family} is a mining program.',
    zh: '{program} 正在运行；{family} 是挖矿程序。',
  },
  'host.program.started': {
    en: '{program} was started; {family} is a mining program.',
    zh: '{program} 曾被启动；{family} 是挖矿程序。',
  },
  'host.program.set': {
    en: '{program} is set to be started; {family} is a mining program.',
    zh: '{program} 已设为自动启动；{family} 是挖矿程序。',
  },
  'host.program.image': {
    en: 'The image {image} is named after {family}, as images of miners are.',
    zh: '镜像 {image} 以 {family} 命名，挖矿镜像常如此命名。',
  },
  'host.program.word': {
    en: '{program} calls itself a miner.',
    zh: '{program} 自称挖矿程序。',
  },
  'host.program.trojan': {
    en: '{name} is what reports call a trojan that mines; anyone may take the name.',
    zh: '{name} 是公开报告中挖矿木马的名称；任何程序都可能取此名。',
  },
  'host.options.own': {
    en: 'Options that only mining programs have were given: {options}.',
    zh: '使用了挖矿程序特有的参数：{options}。',
  },
  'host.options.algorithm': {
    en: 'The mining algorithm or coin {algorithm} was asked for.',
    zh: '指定了挖矿算法或币种 {algorithm}。',
  },
  'host.config.pool': {
    en: '{where} is the configuration of a miner ({family} or kin), with the pool {pool}.',
    zh: '{where} 是挖矿程序（{family} 一类）的配置，矿池为 {pool}。',
  },
  'host.config.miner': {
    en: '{where} is the configuration of a miner ({family} or kin) without a pool of its own yet.',
    zh: '{where} 是挖矿程序（{family} 一类）的配置，尚未填写矿池。',
  },
  'host.log.share': {
    en: '{count:line|lines} of a log {count?says|say} that a share was found or accepted.',
    zh: '日志中有 {count} 行表明算出或接受了份额。',
  },
  'host.log.job': {
    en: '{count:line|lines} of a log {count?tells|tell} of mining work that was handed out.',
    zh: '日志中有 {count} 行表明领取了挖矿任务。',
  },
  'host.log.rate': {
    en: '{count:line|lines} of a log {count?gives|give} a hash rate as miners print it.',
    zh: '日志中有 {count} 行按挖矿程序的格式输出算力。',
  },
  'host.log.memory': {
    en: '{count:line|lines} of a log {count?tells|tell} of memory or registers set up for RandomX.',
    zh: '日志中有 {count} 行涉及为 RandomX 准备的内存或寄存器。',
  },
  'host.socket.pool': {
    en: '{program} is connected to {to}, a mining pool.',
    zh: '{program} 与矿池 {to} 有连接。',
  },
  'host.socket.port': {
    en: '{program} is connected to {to}, a port that many pools use.',
    zh: '{program} 与 {to} 有连接，该端口为许多矿池所用。',
  },
  'host.download.miner': {
    en: '{program} fetched or installed {what}; {family} is a mining program.',
    zh: '{program} 下载或安装了 {what}；{family} 是挖矿程序。',
  },
  'host.memory.huge': {
    en: '{name} holds {mib} MiB in huge pages, as much as the dataset of RandomX.',
    zh: '{name} 在大页中占用 {mib} MiB，与 RandomX 数据集相当。',
  },
  'host.memory.elsewhere': {
    en: '{name} has {mib} MiB but only {resident} MiB show: the rest fits the dataset of RandomX in huge pages.',
    zh: '{name} 有 {mib} MiB，但仅显示 {resident} MiB：其余与大页中的 RandomX 数据集相符。',
  },
  'host.memory.dataset': {
    en: '{name} holds {mib} MiB, about as much as the dataset of RandomX.',
    zh: '{name} 占用 {mib} MiB，约为 RandomX 数据集的大小。',
  },
  'host.memory.pages': {
    en: '{pages} huge pages are set aside, as RandomX asks for.',
    zh: '预留了 {pages} 个大页，与 RandomX 的要求相符。',
  },
  'host.msr.writes': {
    en: 'Writing to registers of the processor was allowed, as miners do to gain speed.',
    zh: '允许写入处理器寄存器，挖矿程序借此提速。',
  },
  'host.msr.prefetch': {
    en: 'The processor’s prefetcher was set through register {register}, as miners do to gain speed.',
    zh: '通过寄存器 {register} 调整了处理器预取，挖矿程序借此提速。',
  },
  'host.msr.writable': {
    en: 'Writing to registers of the processor is allowed.',
    zh: '处理器寄存器可写。',
  },
  'host.msr.driver': {
    en: 'A driver for registers of the processor is there; programs for fans and lights bring it too.',
    zh: '存在处理器寄存器驱动；风扇和灯光程序也会带有它。',
  },
  'host.msr.pages': {
    en: '{pages:huge page was|huge pages were} asked for.',
    zh: '请求了 {pages} 个大页。',
  },
  'host.gpu.lanes': {
    en: '{count:graphics processor is|graphics processors are} at full load on one lane of PCIe, as on the risers of a rig.',
    zh: '{count} 个显卡满载且仅用一条 PCIe 通道，如同矿架上的转接卡。',
  },
  'host.gpu.full': {
    en: 'All {count:graphics processor is|graphics processors are} at full load.',
    zh: '全部 {count} 个显卡均满载。',
  },
  'host.gpu.memory': {
    en: '{count:graphics processor holds|graphics processors hold} as much memory as the table that mining needs, and no more.',
    zh: '{count} 个显卡占用的显存恰与挖矿所需的数据表相当。',
  },
  'host.gpu.power': {
    en: 'The power of {count:graphics processor is|graphics processors is} cut down well below its default.',
    zh: '{count} 个显卡的功率被限制在远低于默认值的水平。',
  },
  'host.gpu.many': {
    en: '{count} graphics processors of one kind work alike.',
    zh: '{count} 个同型号显卡工作状态一致。',
  },
  'host.file.miner': {
    en: '{path} is named after {family}, a mining program.',
    zh: '{path} 以挖矿程序 {family} 命名。',
  },
  'host.dual.node': {
    en: '{program} keeps a node or a wallet of a coin; that is not mining.',
    zh: '{program} 是某币种的节点或钱包，并非挖矿。',
  },
  'host.dual.mines': {
    en: '{program} was told to mine as well.',
    zh: '{program} 同时被指定进行挖矿。',
  },
  'host.proxy.program': {
    en: '{program} sells the line of the machine to others; that is not mining.',
    zh: '{program} 将本机网络线路转卖他人，并非挖矿。',
  },
  'host.alternative.defender': {
    en: 'Somebody who cleans up or teaches may have typed this.',
    zh: '可能是清理或教学人员输入的命令。',
  },
  'host.alternative.other-malware': {
    en: 'Other malware is brought in the same way.',
    zh: '其他恶意程序也以同样方式植入。',
  },
  'host.alternative.victim': {
    en: 'The owner may be the victim of a trojan: ask who had access, and since when.',
    zh: '机主可能是木马的受害人：应询问谁有访问权限，自何时起。',
  },
  'host.alternative.insider': {
    en: 'Somebody with an account on the machine may have used it without leave: ask whose account it is.',
    zh: '可能是有账号者擅自使用本机：应询问账号归谁所有。',
  },
  'host.alternative.operator': {
    en: 'The owner may run it himself, which need not be unlawful everywhere: ask, and do not assume.',
    zh: '机主可能自行运行，且并非处处违法：应当询问，不可臆断。',
  },
  'host.alternative.heavy-work': {
    en: 'Builds, encoding, science or backups load a machine as well.',
    zh: '编译、编码、科学计算或备份同样会使机器满载。',
  },
  'host.missing.running': {
    en: 'Whether it runs is not in this record.',
    zh: '该记录不表明其是否正在运行。',
  },
  'host.missing.processes': {
    en: 'The processes of the machine are not in this record.',
    zh: '该记录中没有本机进程。',
  },
  'host.missing.network': {
    en: 'The connections of the machine are not in this record.',
    zh: '该记录中没有本机的网络连接。',
  },
  'host.missing.collected': {
    en: 'The collector could not see: {what}',
    zh: '采集时未能看到：{what}',
  },
} as const satisfies Catalogue
