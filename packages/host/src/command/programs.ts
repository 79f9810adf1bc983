/**
 * What programs do with the words that they are given. By the manuals of these programs; facts, no licence.
 * A word about mining in the arguments of a reader is a mention; in those of a runner it is an act.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const shells = set('sh bash dash ash zsh ksh mksh csh tcsh fish rbash busybox-sh')

export const interpreters = set('python python2 python3 perl ruby php lua node nodejs osascript wscript cscript mshta')

/** Programs that fetch a file. Renamed ones are told by their arguments. */
export const fetchers = set(
  'curl wget fetch tftp ftpget lwp-download aria2c axel lynx w3m links httpie http certutil bitsadmin scp rsync',
)

/** Programs that stand before the real one, and how many words of their own they take at least. */
export const wrappers: ReadonlyMap<string, number> = new Map([
  ['sudo', 0],
  ['doas', 0],
  ['nohup', 0],
  ['setsid', 0],
  ['exec', 0],
  ['command', 0],
  ['builtin', 0],
  ['time', 0],
  ['nice', 0],
  ['ionice', 0],
  ['renice', 0],
  ['stdbuf', 0],
  ['chrt', 1],
  ['env', 0],
  ['timeout', 1],
  ['taskset', 1],
  ['chroot', 1],
  ['busybox', 0],
  ['unshare', 0],
  ['screen', 0],
  ['tmux', 0],
  ['start', 0],
  ['then', 0],
  ['do', 0],
  ['else', 0],
  ['if', 0],
  ['while', 0],
  ['until', 0],
  ['!', 0],
  ['{', 0],
])

/** Options of wrappers that take the next word. */
export const wrapperValues = set(
  '-u -g -n -c -p -C -S -s -t -k --user --group --adjustment --signal --kill-after -d -dmS -L -Logfile',
)

/** Programs that read, search, watch, stop or remove: what they name is looked at, not run. */
export const readers = set(`
  grep egrep fgrep rg ag ack zgrep ugrep findstr select-string sls ps pgrep pidof pidstat top htop atop btop kill pkill killall skill xkill
  taskkill stop-process get-process tasklist wmic lsof ss netstat fuser strace ltrace gdb file strings hexdump xxd od cat less more head tail
  tac nl wc sort uniq cut awk gawk mawk sed vi vim nano emacs ed code diff cmp md5sum sha1sum sha256sum stat ls dir tree find locate
  which whereis type man info help apropos whatis tldr history echo printf write-output write-host yara yarac clamscan clamdscan
  freshclam rkhunter chkrootkit maldet sigma capa tcpdump tshark wireshark ngrep dig nslookup host whois ping ping6 traceroute
  tracert mtr iptables ip6tables nft ufw firewall-cmd ipset route auditctl ausearch aureport journalctl dmesg logger mail sendmail rm
  unlink shred rmdir del erase remove-item logrotate jq yq git svn hg zeek suricata snort falco osqueryi osqueryd trivy grype
  semgrep msg notify-send touch mkdir test [ [[ true false read export set unset alias exit return cd pushd popd systemctl-status
`)

/** Programs that hold, send or ask about coins, and nodes of their networks. None of them mines by itself. */
export const coinPrograms = set(`
  bitcoin-cli bitcoind bitcoin-qt bitcoin-tx bitcoin-wallet litecoin-cli litecoind dogecoin-cli dogecoind electrum electron-cash
  monerod monero-wallet-cli monero-wallet-rpc monero-wallet-gui monero-blockchain-prune geth clef parity openethereum erigon
  nethermind besu reth lighthouse prysm beacon-chain validator teku nimbus lodestar op-node kaspad kaspactl kaspawallet
  rusty-kaspa zcashd zcash-cli zebrad ravend raven-cli ravencoin-cli lnd lncli lightningd lightning-cli btcd btcctl
  ethdo eth2-val-tools cast forge anvil hardhat solana solana-validator cardano-node cardano-cli polkadot ergo chia
  mymonero feather sparrow wasabi trezorctl hwi bfx coinmon cointop
`)

/** Programs that run other programs' work for pay or for science, and load a processor as a miner does. */
export const loadPrograms = set(`
  boinc boinc_client boincmgr boinccmd fahclient fah-client fahcoreworker hashcat john blender ffmpeg x264 x265 handbrakecli gcc cc1
  cc1plus g++ clang clang++ rustc cargo make ninja bazel go javac gradle mvn tar gzip bzip2 xz zstd 7z 7za borg restic rsync
  stress stress-ng sysbench prime95 mprime y-cruncher openssl matlab octave rscript
`)
