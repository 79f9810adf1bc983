/**
 * Threads of the Linux kernel, and programs of the systems that others pose as. From kernel sources, systemd's units and Microsoft's
 * documentation of Windows processes; facts, entered 2026-11.
 */
export const kernelThreads: readonly string[] =
  'kthreadd kworker ksoftirqd kswapd kswapd0 kdevtmpfs khugepaged kcompactd0 kcompactd kthrotld kblockd kintegrityd khungtaskd oom_reaper migration cpuhp rcu_sched rcu_preempt rcu_bh rcu_gp rcu_par_gp ksmd kauditd kpsmoused kstrp ksnapd kondemand kjournald jbd2 ext4 ext4-rsv-conver xfsaild xfsalloc bioset writeback watchdog watchdogd netns crypto scsi_eh_0 scsi_tmf_0 ata_sff md edac-poller devfreq_wq charger_manager deferwq irq idle_inject loop0 nfsd lockd rpciod xprtiod bcache dm_bufio_cache acpi_thermal_pm ipv6_addrconf mm_percpu_wq inet_frag_wq kvm-irqfd-clean zswap-shrink kdmflush kcryptd nvme-wq ttm_swap usb-storage vmmemctl hwrng'.split(
    ' ',
  )

export const systemPrograms: readonly string[] =
  'systemd systemd-journald systemd-logind systemd-udevd systemd-networkd systemd-resolved systemd-timesyncd rsyslogd dbus-daemon networkmanager networkd-dispatcher polkitd irqbalance containerd dockerd chronyd accounts-daemon agetty anacron crond multipathd snapd unattended-upgrades auditd firewalld nginx apache2 httpd postgres mysqld php-fpm svchost explorer services winlogon spoolsv conhost taskhost taskhostw lsass csrss smss wininit rundll32 regsvr32 dllhost searchindexer runtimebroker ctfmon fontdrvhost wuauclt audiodg msmpeng sihost trustedinstaller'.split(
    ' ',
  )
