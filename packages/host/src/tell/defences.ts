import { type Tell, type Term } from './tell.js'

/** What is taken out of the way before: agents, firewalls, scanners. Administrators do so too. */
export const defences: Tell = {
  name: 'defences',
  cap: 1.2,
  look({ runs }) {
    const kinds = new Set<string>()
    for (const { command } of runs) {
      const line = command.argv.join(' ')
      if (
        /aegis|aliyundun|alisecguard|yunjing|barad_agent|cloudmonitor|qcloud|hostguard|bcm-agent|cloudwalker|titanagent|assist_daemon/i.test(
          line,
        ) &&
        /kill|rm|stop|uninstall|disable|remove|sh|bash/.test(command.name)
      )
        kinds.add('agent')
      else if (command.name === 'setenforce' || /selinux=disabled/i.test(line)) kinds.add('selinux')
      else if (/add-mppreference|set-mppreference/i.test(line) && /exclusion|disable/i.test(line)) kinds.add('defender')
    }
    const terms: Term[] = []
    if (kinds.has('agent')) terms.push({ code: 'host.defences.agent', weight: 0.9, bears: 'preparing', params: {} })
    if (kinds.has('defender')) terms.push({ code: 'host.defences.defender', weight: 0.4, bears: 'context', params: {} })
    if (kinds.has('selinux')) terms.push({ code: 'host.defences.selinux', weight: 0.2, bears: 'context', params: {} })
    return terms
  },
}
