# A read-only snapshot of a Windows host for Davylamp, as JSON (docs/snapshot.md). PowerShell 2 and later; changes nothing, sends nothing.
#   powershell -NoProfile -ExecutionPolicy Bypass -File windows.ps1 [-Out D:\host.json] [-Seconds 5] [-Series 600] [-Events]
# Before anything else: a diskless machine or one with a restore card loses all traces when it is restarted. Do not restart it, and write
# the snapshot to a stick or a share, not to the machine itself.
param([string]$Out = "", [int]$Seconds = 5, [int]$Series = 0, [switch]$Events)
$ErrorActionPreference = "SilentlyContinue"
$missing = New-Object System.Collections.ArrayList
[void][Console]::Error.WriteLine("Do not restart this machine: diskless machines and restore cards lose all traces.")
# the same in Chinese, by code points: a console in another code page would spoil the script itself
[void][Console]::Error.WriteLine(-join ([char[]](0x8BF7,0x52FF,0x91CD,0x542F,0x672C,0x673A,0xFF1A,0x65E0,0x76D8,0x6216,0x8FD8,0x539F,0x5361,0x91CD,0x542F,0x540E,0x75D5,0x8FF9,0x5168,0x5931)))

function Q($s) {
  if ($s -eq $null) { return "null" }
  $b = New-Object System.Text.StringBuilder
  [void]$b.Append('"')
  foreach ($c in ([string]$s).ToCharArray()) {
    $i = [int]$c
    # everything beyond ASCII as \uXXXX, so that no code page can spoil it
    if ($i -eq 34 -or $i -eq 92) { [void]$b.Append('\').Append($c) }
    elseif ($i -lt 32 -or $i -gt 126) { [void]$b.Append(('\u{0:x4}' -f $i)) }
    else { [void]$b.Append($c) }
  }
  [void]$b.Append('"')
  return $b.ToString()
}
function Row($pairs) {
  $parts = @()
  foreach ($p in $pairs) {
    $v = $p[1]
    if ($v -is [int] -or $v -is [long] -or $v -is [uint32] -or $v -is [uint64] -or $v -is [double]) { $t = ([string]::Format([Globalization.CultureInfo]::InvariantCulture, "{0}", $v)) }
    elseif ($v -is [bool]) { $t = ([string]$v).ToLower() } else { $t = Q $v }
    $parts += ('"' + $p[0] + '":' + $t)
  }
  return '{' + [string]::Join(',', $parts) + '}'
}
$w = New-Object System.Text.StringBuilder
function Table($name, $rows) {
  [void]$script:w.Append('"' + $name + '": [' + "`n" + [string]::Join(",`n", @($rows | Where-Object { $_ })) + "`n],`n")
}
function Wmi($class, $space = "root\cimv2") {
  $r = @(Get-WmiObject -Class $class -Namespace $space)
  if ($r.Count -eq 0 -and (Get-Command Get-CimInstance)) { $r = @(Get-CimInstance -ClassName $class -Namespace $space) }
  return $r
}
function Ticks() { $t = @{}; foreach ($p in (Wmi Win32_Process)) { $t[[string]$p.ProcessId] = [double]$p.KernelModeTime + [double]$p.UserModeTime }; return $t }
[void]$w.Append("{""schema"": ""davylamp.snapshot/1"",`n")
$before = Ticks; Start-Sleep -Seconds $Seconds; $processes = Wmi Win32_Process
$cores = [int]$env:NUMBER_OF_PROCESSORS; if ($cores -lt 1) { $cores = 1 }
$own = 0.0; $idle = 0.0
$rows = foreach ($p in $processes) {
  $id = [string]$p.ProcessId; $used = [double]$p.KernelModeTime + [double]$p.UserModeTime
  $share = 0.0; if ($before.ContainsKey($id)) { $share = ($used - $before[$id]) / 100000.0 / $Seconds }
  if ($p.ProcessId -eq 0) { $idle = $share; continue }
  $own += $share
  $user = $null; $o = $p.GetOwner(); if ($o) { $user = $o.User }
  $onDisk = -1; if ($p.ExecutablePath) { if (Test-Path -LiteralPath $p.ExecutablePath) { $onDisk = 1 } else { $onDisk = 0 } }
  Row @(@('pid', [long]$p.ProcessId), @('parent', [long]$p.ParentProcessId), @('name', $p.Name), @('path', $p.ExecutablePath), @('cmdline', $p.CommandLine), @('user', $user), @('on_disk', $onDisk), @('threads', [long]$p.ThreadCount), @('rss_kib', [long]($p.WorkingSetSize / 1024)), @('vsize_kib', [long]($p.PrivatePageCount / 1024)), @('user_time', [long]($p.UserModeTime / 10000)), @('system_time', [long]($p.KernelModeTime / 10000)), @('pcpu', [double][Math]::Round($share, 1)))
}
Table 'processes' $rows
$busy = [Math]::Max(0, 100 - $idle / $cores)
[void]$w.Append(('"cpu": {{"cores":{0},"busy_pct":{1},"accounted_pct":{2}}},' -f $cores, ([Math]::Round($busy, 1)).ToString([Globalization.CultureInfo]::InvariantCulture), ([Math]::Round($own / $cores, 1)).ToString([Globalization.CultureInfo]::InvariantCulture)) + "`n")
$rows = foreach ($line in (netstat -ano)) {
  $f = ([string]$line).Trim() -split '\s+'
  if ($f.Count -ge 5 -and $f[0] -eq 'TCP' -and $f[2] -match '^\[?(.+?)\]?:(\d+)$') { Row @(@('pid', [long]$f[4]), @('protocol', 'tcp'), @('remote_address', $matches[1]), @('remote_port', [long]$matches[2]), @('state', $f[3])) }
}
Table 'process_open_sockets' $rows
Table 'services' (Wmi Win32_Service | ForEach-Object { Row @(@('name', $_.Name), @('display_name', $_.DisplayName), @('image_path', $_.PathName), @('start_type', $_.StartMode)) })
Table 'startup_items' (Wmi Win32_StartupCommand | ForEach-Object { Row @(@('name', $_.Name), @('command', $_.Command), @('source', $_.Location), @('user', $_.User)) })
$keys = 'HKLM:\Software\Microsoft\Windows\CurrentVersion\Run', 'HKLM:\Software\Microsoft\Windows\CurrentVersion\RunOnce', 'HKLM:\Software\Wow6432Node\Microsoft\Windows\CurrentVersion\Run', 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Run', 'HKCU:\Software\Microsoft\Windows\CurrentVersion\RunOnce'
$rows = foreach ($k in $keys) { $item = Get-Item -LiteralPath $k; if ($item) { foreach ($n in $item.GetValueNames()) { Row @(@('key', ($k + '\' + $n)), @('data', $item.GetValue($n))) } } }
Table 'registry' $rows
$rows = foreach ($line in (schtasks /query /v /fo csv 2>$null | ConvertFrom-Csv)) {
  # columns are named in the language of the system; they stand in one order
  $v = @($line.PSObject.Properties | ForEach-Object { $_.Value }); if ($v.Count -gt 8 -and $v[1] -ne 'TaskName' -and $v[8] -and $v[8] -ne 'COM handler') { Row @(@('name', $v[1]), @('action', $v[8])) }
}
Table 'scheduled_tasks' ($rows | Select-Object -Unique)
Table 'wmi_cli_event_consumers' (Wmi CommandLineEventConsumer 'root\subscription' | ForEach-Object { Row @(@('name', $_.Name), @('command_line_template', $_.CommandLineTemplate)) })
Table 'wmi_script_event_consumers' (Wmi ActiveScriptEventConsumer 'root\subscription' | ForEach-Object { Row @(@('name', $_.Name), @('script_text', $_.ScriptText)) })
Table 'wmi_event_filters' (Wmi __EventFilter 'root\subscription' | ForEach-Object { Row @(@('name', $_.Name), @('query', $_.Query)) })
Table 'drivers' (Wmi Win32_SystemDriver | ForEach-Object { Row @(@('name', $_.Name), @('path', $_.PathName), @('state', $_.State)) })
$smi = "$env:SystemRoot\System32\nvidia-smi.exe"
if (Test-Path $smi) {
  $names = 'name', 'utilization_pct', 'memory_used_mib', 'memory_total_mib', 'power_w', 'power_limit_w', 'power_default_w', 'pcie_width', 'pcie_width_max'
  $rows = foreach ($line in (& $smi '--query-gpu=name,utilization.gpu,memory.used,memory.total,power.draw,power.limit,power.default_limit,pcie.link.width.current,pcie.link.width.max' '--format=csv,noheader,nounits')) { $f = $line -split ',\s*'; $pairs = @(); for ($i = 0; $i -lt $f.Count -and $i -lt 9; $i++) { $pairs += , @($names[$i], $f[$i]) }; Row $pairs }
  Table 'gpu_samples' $rows
} else { [void]$missing.Add('nvidia-smi') }
if ($Series -gt 0) {
  $rows = for ($k = 0; $k -lt $Series; $k++) { Start-Sleep -Seconds 1; $c = Wmi Win32_PerfFormattedData_PerfOS_Processor | Where-Object { $_.Name -eq '_Total' }; Row @(, @('busy_pct', [double]$c.PercentProcessorTime)) }
  Table 'cpu_samples' $rows
}
if ($Events -and $Out) { foreach ($l in 'Security', 'System', 'Microsoft-Windows-Sysmon/Operational', 'Microsoft-Windows-Windows Defender/Operational', 'Microsoft-Windows-TaskScheduler/Operational') { wevtutil epl $l ($Out + '.' + ($l -replace '[^A-Za-z]', '-') + '.evtx') } }
$admin = ([Security.Principal.WindowsPrincipal][Security.Principal.WindowsIdentity]::GetCurrent()).IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
if (-not $admin) { [void]$missing.Add('images and owners of other users (not administrator)') }
$os = Wmi Win32_OperatingSystem | Select-Object -First 1
[void]$w.Append('"meta": {"collector":"windows.ps1/1","host":' + (Q $env:COMPUTERNAME) + ',"os":"windows","kernel":' + (Q $os.Version) + ',"collected_at":' + (Q ((Get-Date).ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ssZ'))) + ',"admin":' + ([string]$admin).ToLower() + ',"not_collected":[' + [string]::Join(',', @($missing | ForEach-Object { Q $_ })) + ']}}')
if ($Out) { [System.IO.File]::WriteAllText($Out, $w.ToString(), (New-Object System.Text.ASCIIEncoding)) } else { [Console]::Out.Write($w.ToString()) }
