import type { Catalogue } from '@davylamp/finding'

/** The head of the page, its list, and what stands at the head of a lead. */
export const leadTexts = {
  'page.title': { en: 'Davylamp: scan report', zh: '矿灯：扫描报告' },
  'page.brand': { en: 'Davylamp', zh: '矿灯' },
  'page.kind': { en: 'Scan report', zh: '扫描报告' },
  'page.made': {
    en: 'Scanned {from} to {to}; times are local times of {zone}.',
    zh: '扫描时间 {from} 至 {to}；时间均为 {zone} 当地时间。',
  },
  'page.made-utc': {
    en: 'Scanned {from} to {to}; times are UTC.',
    zh: '扫描时间 {from} 至 {to}；时间均为 UTC。',
  },
  'page.top': { en: 'To the list', zh: '回到列表' },

  'headline.found.one': {
    en: 'One place of {among} deserves a look: {verdicts}.',
    zh: '{among}中有 1 处值得查看：{verdicts}。',
  },
  'headline.found.many': {
    en: '{n} places of {among} deserve a look: {verdicts}.',
    zh: '{among}中有 {n} 处值得查看：{verdicts}。',
  },
  'headline.none': { en: 'Nothing in {among} points to mining.', zh: '{among}中未见挖矿迹象。' },
  'headline.empty': { en: 'Nothing was read, so nothing can be said.', zh: '没有读入任何数据，无法作出判断。' },
  'headline.related': {
    en: 'Besides, {n} close to mining but not mining.',
    zh: '另有 {n} 处相关但非挖矿。',
  },
  'headline.unjudged': {
    en: 'For {n} the data did not suffice; they are listed below as not judged, not as clean.',
    zh: '{n}因数据不足未作判断，列于文末，不等于无异常。',
  },
  'headline.damaged': {
    en: '{n} could not be read in full; see the end.',
    zh: '{n}未能完整读入，见文末。',
  },
  'headline.verdict': { en: '{n} {verdict}', zh: '{verdict} {n} 处' },
  'headline.in-files': { en: '{subjects} in {files}', zh: '{files}的 {subjects}' },

  'list.heading': { en: 'Leads, the first to look at first', zh: '线索列表（按查看次序）' },
  'list.capped': {
    en: 'The list shows the first {shown} of {n:lead|leads}; all of them are in the findings file (--findings) and the table (--format csv).',
    zh: '共 {n} 条线索，此处列出前 {shown} 条；全部线索见发现文件（--findings）和表格（--format csv）。',
  },
  'list.detailed': {
    en: 'The first {shown} of them are described in full below.',
    zh: '其中前 {shown} 条在下文详细说明。',
  },
  'column.order': { en: 'No.', zh: '序号' },
  'column.verdict': { en: 'Verdict', zh: '研判' },
  'column.place': { en: 'Place', zh: '地点或对象' },
  'column.why': { en: 'Why', zh: '理由' },
  'column.senses': { en: 'Senses', zh: '来源' },
  'column.since': { en: 'Since', zh: '起始' },
  'column.kw': { en: 'kW', zh: '千瓦' },
  'column.machines': { en: 'Machines', zh: '台数' },
  'column.id': { en: 'Lead', zh: '线索编号' },

  'since.before': { en: 'before {date}', zh: '早于 {date}' },
  'since.after': { en: 'after {date}', zh: '晚于 {date}' },
  'since.seen': { en: 'seen {date}', zh: '见于 {date}' },

  'lead.heading': { en: '{order}. {place}', zh: '{order}. {place}' },
  'lead.heading.kind': { en: '{order}. {kind} {place}', zh: '{order}. {kind} {place}' },
  'lead.power': {
    en: 'A load of {kw} kW that looks like mining{machines}{since}.',
    zh: '{since}有 {kw} 千瓦形似挖矿的负荷{machines}。',
  },
  'lead.power.machines': { en: ', about {n:machine|machines}', zh: '，约合矿机 {n} 台' },
  'lead.power.since': { en: ', since {date}', zh: '自 {date} 起，' },
  'lead.power.since-before': { en: ', running before the record begins', zh: '记录开始之前就' },
  'lead.network': {
    en: '{who} exchanged {protocol} messages with {pool}{account}{when}.',
    zh: '{who} {when}与 {pool} 交换 {protocol} 报文{account}。',
  },
  'lead.network.account': { en: ' for the account {account}', zh: '，账户为 {account}' },
  'lead.network.when': { en: ' on {date}', zh: '于 {date} ' },
  'lead.network.when-range': { en: ' between {from} and {to}', zh: '在 {from} 至 {to} 期间' },
  'lead.network.contact': {
    en: '{who} was in contact with {pool}{account}{when}.',
    zh: '{who} {when}与 {pool} 有通信往来{account}。',
  },
  'lead.network.server': { en: 'a server', zh: '一台服务器' },
  'lead.step': { en: 'Least intrusive next step', zh: '干扰最小的下一步' },
  'lead.doubt': { en: 'What would change our mind', zh: '什么会改变这一判断' },
  'lead.doubt.open': { en: 'If this were so: {alternative}', zh: '若属下列情形：{alternative}' },
  'lead.doubt.missing': { en: 'A record that was not there: {missing}', zh: '若补齐此项记录：{missing}' },
  'lead.doubt.related': {
    en: 'A finding of another sense about the same place; a look at the meter and the registers settles it.',
    zh: '同一地点出现其他来源的发现；核对计量装置和登记即可定论。',
  },
  'lead.doubt.none': {
    en: 'Any record of a lawful use of the same place and time; no open alternative was recorded.',
    zh: '任何能说明同一地点、同一时间正当用途的记录；目前没有未排除的其他解释。',
  },
  'lead.merged': { en: 'Tied to this place by {kind} {value}', zh: '归入此处的依据：{kind} {value}' },
  'lead.further': {
    en: '{n:further finding|further findings} of this lead {n?is|are} in the findings file.',
    zh: '本线索另有 {n} 条发现，见发现文件。',
  },

  'step.related': {
    en: 'No visit. Have the records put right: the meter, the register of supplies, or the owner of the node can explain it.',
    zh: '不需上门。先核对记录：计量装置、供电登记或节点所有者即可说明。',
  },
  'step.power.home': {
    en: 'No visit to a home on one sense alone. Compare the transformer’s own meter and the account’s papers, and ask whether network records of the same months exist.',
    zh: '不得仅凭单一来源进入住宅。先比对台区总表与用户档案，并查询同期是否有网络记录。',
  },
  'step.power': {
    en: 'Ask the power company for the account’s papers and yesterday’s curve, then a check of the metering from outside (供电企业用电检查); no entry is needed for either.',
    zh: '请供电企业调取用户档案和最近的负荷曲线，再由其在表箱处作用电检查；两者都不需入户。',
  },
  'step.plant': {
    en: 'Ask the plant for its station-use and direct-supply registers of the same months and compare them with the gate meter; then inspect the metering points.',
    zh: '请电站提供同期厂用电与直供电台账，与关口表比对；再检查计量点。',
  },
  'step.transformer': {
    en: 'Check the transformer’s list of customers against the lines on the ground before anybody’s premises are looked at.',
    zh: '先核对台区户变关系与实际接线，再考虑查看任何用户的场所。',
  },
  'step.network': {
    en: 'Find the host behind the address from NAT, DHCP and login logs, and have its unit look at it itself (单位自查): the owner may be a victim.',
    zh: '先用 NAT、DHCP、登录日志定位地址背后的主机，由所在单位自查：所有者可能是受害人。',
  },
  'step.host': {
    en: 'Have the unit take a read-only snapshot of the host before anything is removed; the owner may be a victim.',
    zh: '清除之前由所在单位先取只读快照；所有者可能是受害人。',
  },
  'step.page': {
    en: 'Save the page as served and write to its operator; the operator may be a victim too.',
    zh: '先固定网页原样，再函告运营者；运营者也可能是受害人。',
  },
  'step.several': {
    en: 'Two independent senses agree: prepare a joint check on the spot by two officers, with the list of what to verify below.',
    zh: '两类独立来源一致：可由两名以上人员准备现场核查，核对要点见下。',
  },
  'step.several.home': {
    en: 'Two independent senses agree, but it is a home: clear the entry with the competent body first; begin at the metering point outside.',
    zh: '两类独立来源一致，但属住宅：须先由有权机关批准；从户外计量点查起。',
  },

  'work.next': { en: '{step} To be ruled out on the spot: {open}', zh: '{step}现场逐项排除：{open}' },
} as const satisfies Catalogue
