/**
 * Services and programs that mine in a visitor's browser, and by what their users' pages are told. Plain facts, no licence; entered by
 * hand 2026-11 from the services' own public instructions for embedding and from general knowledge, not held against each service
 * again: most of them are closed. Hosts stand here only where the host serves nothing but the miner.
 */
export interface Provider {
  readonly name: string
  /** What a page makes with `new`, or the functions it calls. */
  readonly constructors?: readonly string[]
  readonly calls?: readonly string[]
  /** Domains that serve the program or its sockets. */
  readonly hosts?: readonly string[]
  /** Last parts of a script's address, where they are the provider's own. */
  readonly files?: readonly string[]
  /** Classes or identifiers of elements that the program turns into miners. */
  readonly marks?: readonly string[]
  /** It asks the visitor first. */
  readonly asks?: boolean
  /** Since when nothing is served any more. */
  readonly closed?: string
  readonly coin?: string
}

const cryptoNight = 'XMR'

export const providers: readonly Provider[] = [
  {
    name: 'Coinhive',
    constructors: ['CoinHive.Anonymous', 'CoinHive.User', 'CoinHive.Token', 'CoinHive.Miner'],
    hosts: ['coinhive.com', 'coin-hive.com', 'cnhv.co', 'cnhv.com'],
    files: ['coinhive.min.js', 'coin-hive.js', 'coinhive.js', 'c-hive.js', 'coinhive-captcha.min.js'],
    marks: ['coinhive-miner', 'coinhive-captcha'],
    closed: '2019-03-08',
    coin: cryptoNight,
  },
  {
    name: 'AuthedMine',
    hosts: ['authedmine.com', 'authedmine.eu'],
    files: ['authedmine.min.js'],
    asks: true,
    closed: '2019-03-08',
    coin: cryptoNight,
  },
  {
    name: 'CoinIMP',
    constructors: ['Client.Anonymous', 'Client.User', 'CoinImp.Anonymous', 'CoinImp.User'],
    hosts: [
      'coinimp.com',
      'coinimp.net',
      'hostingcloud.racing',
      'hostingcloud.science',
      'hostingcloud.party',
      'hostingcloud.review',
      'hostingcloud.stream',
      'hostingcloud.win',
      'hostingcloud.date',
      'hostingcloud.bid',
      'hostingcloud.download',
      'hostingcloud.faith',
      'hostingcloud.loan',
      'hostingcloud.webcam',
      'hostingcloud.accountant',
      'freecontent.date',
      'freecontent.stream',
      'freecontent.bid',
      'freecontent.win',
      'freecontent.loan',
      'freecontent.faith',
      'freecontent.party',
      'freecontent.racing',
      'freecontent.science',
      'freecontent.trade',
      'jsccnn.com',
      'jscdndel.com',
    ],
    coin: 'MINTME/XMR',
  },
  {
    name: 'Crypto-Loot',
    constructors: [
      'CryptoLoot.Anonymous',
      'CryptoLoot.User',
      'CryptoLoot.Token',
      'CRLT.Anonymous',
      'CRLT.User',
      'CRLT.anonymous',
    ],
    hosts: [
      'crypto-loot.com',
      'crypto-loot.org',
      'cryptaloot.pro',
      'cryptolootminer.com',
      'cryptoloot.pro',
      'statdynamic.com',
      'webmine.pro',
    ],
    files: ['crypta.js', 'crlt.js', 'crypto-loot.min.js'],
    marks: ['crypto-loot-miner', 'cryptoloot-captcha'],
    coin: cryptoNight,
  },
  {
    name: 'deepMiner',
    constructors: ['deepMiner.Anonymous', 'deepMiner.User', 'deepMiner.Init'],
    calls: ['deepMiner.Init'],
    files: ['deepMiner.js', 'deepMiner.min.js', 'deepminer.js'],
    marks: ['deepMiner_captcha'],
    coin: cryptoNight,
  },
  {
    name: 'webminepool',
    constructors: ['WMP.Anonymous', 'WMP.User', 'WMP.Token'],
    hosts: ['webminepool.com', 'webminepool.tk'],
    marks: ['wmp-captcha', 'wmp-miner'],
    coin: cryptoNight,
  },
  {
    name: 'webminerpool',
    calls: ['startMining', 'startMiningWithId', 'startBroadcast', 'EverythingIsLife'],
    files: ['webmr.js', 'webmr4.js', 'webxmr.js', 'webmnr.min.js'],
    hosts: ['webminerpool.com', 'monerominer.rocks', 'xmrminingproxy.com'],
    coin: cryptoNight,
  },
  {
    name: 'Mineralt',
    hosts: ['mineralt.io', 'besstahete.info', 'feesocrald.com', 'istlandoll.com', 'ecart.pw'],
    coin: cryptoNight,
  },
  { name: 'JSECoin', hosts: ['load.jsecoin.com', 'server.jsecoin.com'], asks: true, closed: '2020-04-25', coin: 'JSE' },
  {
    name: 'Minero',
    constructors: ['Minero.Anonymous', 'Minero.User', 'Minero.Miner'],
    hosts: ['minero.cc', 'minero.pw'],
    files: ['minero.min.js', 'minero-miner.min.js'],
    marks: ['minero-miner', 'minero-hidden'],
    coin: cryptoNight,
  },
  {
    name: 'ProjectPoi',
    constructors: ['ProjectPoi.Anonymous', 'ProjectPoi.User', 'ProjectPoi.Token'],
    hosts: ['ppoi.org'],
    files: ['projectpoi.min.js'],
    marks: ['projectpoi-miner', 'projectpoi-captcha'],
    coin: cryptoNight,
  },
  {
    name: 'CoinNebula',
    constructors: ['CoinNebula.Instance', 'CoinNebula.Anonymous'],
    hosts: ['coinnebula.com'],
    coin: cryptoNight,
  },
  {
    name: 'CoinHave',
    constructors: ['CoinHave.Anonymous', 'CoinHave.User'],
    hosts: ['coin-have.com', 'minescripts.info'],
    coin: cryptoNight,
  },
  { name: 'CoinErra', constructors: ['CoinErra.Anonymous'], hosts: ['coinerra.com'], coin: cryptoNight },
  {
    name: 'CryptoNoter',
    constructors: ['CryptoNoter.Anonymous', 'CryptoNoter.User', 'cryptonoter.Anonymous'],
    hosts: ['cryptonoter.com'],
    files: ['cryptonoter.min.js'],
    coin: cryptoNight,
  },
  { name: 'Papoto', constructors: ['Papoto.Anonymous'], hosts: ['papoto.com'], coin: cryptoNight },
  { name: 'CoinBlind', constructors: ['CoinBlind.Anonymous'], hosts: ['coinblind.com'], coin: cryptoNight },
  { name: 'Coinlab', hosts: ['coinlab.biz'], coin: cryptoNight },
  { name: 'AFMiner', hosts: ['afminer.com'], coin: cryptoNight },
  { name: 'NFWebMiner', constructors: ['NFMiner', 'NFWebMiner'], hosts: ['nfwebminer.com'], coin: cryptoNight },
  { name: 'Webmine', hosts: ['webmine.cz', 'authedwebmine.cz'], coin: cryptoNight },
  { name: 'crypto-webminer', hosts: ['crypto-webminer.com'], coin: cryptoNight },
  { name: 'BrowserMine', calls: ['BMSTAR.start'], hosts: ['bmst.pw', 'browsermine.com', 'bmnr.pw'], coin: cryptoNight },
  { name: 'Nerohut', hosts: ['nerohut.com'], coin: cryptoNight },
  {
    name: 'WP Monero Miner',
    files: ['wp-monero-miner.js'],
    hosts: ['wp-monero-miner.de'],
    calls: ['wp_js_options'],
    coin: cryptoNight,
  },
  {
    name: 'Monerise',
    calls: ['monerise_builder'],
    hosts: ['monerise.com'],
    marks: ['monerise_payment_address'],
    coin: cryptoNight,
  },
  { name: 'Inwemo', hosts: ['inwemo.com'], files: ['inwemo.min.js'], coin: cryptoNight },
  { name: 'Adless', hosts: ['adless.io'], coin: cryptoNight },
  { name: 'Gridcash', files: ['gridcash.js'], hosts: ['gridcash.net'], coin: cryptoNight },
  { name: 'SpareChange', hosts: ['sparechange.io'], asks: true, coin: cryptoNight },
  {
    name: 'Moonify',
    constructors: ['Moonify'],
    calls: ['Moonify.start', 'Moonify.init'],
    hosts: ['moonify.io'],
    files: ['moonify.min.js'],
    asks: true,
    coin: cryptoNight,
  },
  { name: 'Ad-miner', hosts: ['ad-miner.com'], coin: cryptoNight },
  {
    name: 'Minr',
    hosts: [
      'minr.pw',
      'abc.pema.cl',
      'metrika.ron.si',
      'cdn.rove.cl',
      'host.d-ns.ga',
      'static.hk.rs',
      'hallaert.online',
      'st.kjli.fi',
      'cdn.jquery-uim.download',
    ],
    coin: cryptoNight,
  },
  {
    name: 'Nimiq',
    constructors: ['Nimiq.SmartPoolMiner', 'Nimiq.NanoPoolMiner', 'Nimiq.Miner'],
    hosts: ['miner.nimiq.com', 'miner.nablabee.com'],
    coin: 'NIM',
  },
]
