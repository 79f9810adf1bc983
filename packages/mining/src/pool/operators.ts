/**
 * Domains under which mining pools run their servers. Plain facts, no licence; entered by hand 2026-11 from general knowledge and
 * not held against the operators' own pages one by one. A domain that also serves other business is narrowed to the pool's part.
 */
export const operatorDomains: readonly string[] = `
1thash.com
2miners.com
antpool.com
beepool.com
beepool.org
bitfly.at
bitminter.com
btc.top
c3pool.com
c3pool.org
ckpool.org
cruxpool.com
dwarfpool.com
eligius.st
emcd.io
emcd.network
ethermine.org
ezil.me
f2pool.com
f2pool.io
flexpool.io
flypool.org
foundryusapool.com
gpumine.org
gulf.moneroocean.stream
hashvault.pro
herominers.com
hiveon.net
hpt.com
huobipool.com
k1pool.com
kano.is
kryptex.network
litecoinpool.org
luxor.tech
matpool.io
minergate.com
minexmr.com
mining-dutch.nl
mining.bitcoin.cz
miningpoolhub.com
mine.ocean.xyz
moneroocean.stream
monerohash.com
multipool.us
nanopool.org
nicehash.com
okpool.me
pool.braiins.com
poolbinance.com
poolin.com
poolin.me
prohashing.com
rplant.xyz
sbicrypto.com
secpool.com
skypool.org
slushpool.com
sparkpool.com
spiderpool.com
ss.btc.com
ss.poolin.com
stratum.braiins.com
supportxmr.com
suprnova.cc
ultimuspool.com
unmineable.com
uupool.cn
viabtc.com
viabtc.io
viabtc.top
woolypooly.com
xmrpool.eu
xnpool.cn
zergpool.com
zpool.ca
`
  .trim()
  .split('\n')

/** Hosts that a miner program mines for on its author's behalf (XMRig's default donation). */
export const donationHosts: readonly string[] = ['donate.v2.xmrig.com', 'donate.ssl.xmrig.com', 'donate.xmrig.com']

/**
 * Services that stand between miners and pools: they hand out work to browsers or to rented machines and mine for whom they
 * please. Facts from their own documentation; checked 2026-11.
 */
export const proxyDomains: readonly string[] = `
authedmine.com
coin-hive.com
coinhive.com
coinhiveproxy.com
coinimp.com
crypto-loot.com
cryptoloot.pro
jsecoin.com
minero.cc
webmine.cz
webminepool.com
`
  .trim()
  .split('\n')

/** First labels of hosts that serve people, not machines. */
export const webLabels: readonly string[] = `
www api app account accounts admin auth blog cdn community dashboard docs faq forum ftp help imap img login m mail my news ns
ns1 ns2 old pop shop smtp static stats status support test webmail wiki
`
  .trim()
  .split(/\s+/)
