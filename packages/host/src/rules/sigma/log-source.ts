import type { SigmaEvent } from './event.js'
import type { LogSource } from './rule.js'

/** Categories of Sysmon's events. Source: Sigma's taxonomy, appendix log sources. */
const sysmonCategories: Readonly<Record<string, readonly string[]>> = {
  '1': ['process_creation'],
  '2': ['file_change'],
  '3': ['network_connection'],
  '4': ['sysmon_status'],
  '5': ['process_termination'],
  '6': ['driver_load'],
  '7': ['image_load'],
  '8': ['create_remote_thread'],
  '9': ['raw_access_thread'],
  '10': ['process_access'],
  '11': ['file_event'],
  '12': ['registry_event', 'registry_add', 'registry_delete'],
  '13': ['registry_event', 'registry_set'],
  '14': ['registry_event', 'registry_rename'],
  '15': ['create_stream_hash'],
  '16': ['sysmon_status'],
  '17': ['pipe_created'],
  '18': ['pipe_created'],
  '19': ['wmi_event'],
  '20': ['wmi_event'],
  '21': ['wmi_event'],
  '22': ['dns_query'],
  '23': ['file_delete'],
  '24': ['clipboard_capture'],
  '25': ['process_tampering'],
  '26': ['file_delete'],
  '27': ['file_block'],
  '28': ['file_block'],
  '29': ['file_executable_detected'],
  '255': ['sysmon_error'],
}

/** Services by the channel of Windows' event log. */
const services: readonly (readonly [RegExp, string])[] = [
  [/^security$/i, 'security'],
  [/^system$/i, 'system'],
  [/^application$/i, 'application'],
  [/sysmon/i, 'sysmon'],
  [/windows defender/i, 'windefend'],
  [/taskscheduler/i, 'taskscheduler'],
  [/wmi-activity/i, 'wmi'],
  [/powershellcore/i, 'powershell'],
  [/^windows powershell$/i, 'powershell-classic'],
  [/powershell/i, 'powershell'],
  [/dns[ -]server/i, 'dns-server'],
  [/dns-client/i, 'dns-client'],
  [/applocker/i, 'applocker'],
  [/bits-client/i, 'bits-client'],
  [/codeintegrity/i, 'codeintegrity-operational'],
  [/terminalservices-localsession/i, 'terminalservices-localsessionmanager'],
  [/windows firewall/i, 'firewall-as'],
  [/ntlm/i, 'ntlm'],
  [/driverframeworks/i, 'driver-framework'],
]

/** What an event of Windows is, by its channel and number. */
export function windowsSource(channel: string, eventId: string): Omit<SigmaEvent, 'fields'> {
  const service = services.find(([pattern]) => pattern.test(channel))?.[1] ?? null
  const categories =
    service === 'sysmon'
      ? (sysmonCategories[eventId] ?? [])
      : service === 'security' && eventId === '4688'
        ? ['process_creation']
        : service === 'powershell' && eventId === '4104'
          ? ['ps_script']
          : service === 'powershell' && eventId === '4103'
            ? ['ps_module']
            : []
  return { product: 'windows', categories, service }
}

/** Whether a rule is meant for events of this kind. What neither of them says does not part them. */
export function isMeantFor({ category, product, service }: LogSource, event: SigmaEvent): boolean {
  if (product !== null && event.product !== null && product !== event.product) return false
  if (category !== null && !event.categories.includes(category)) return false
  if (service !== null && service !== event.service) return false
  return category !== null || service !== null || product !== null
}
