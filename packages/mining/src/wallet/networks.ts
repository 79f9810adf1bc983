/**
 * Which coins stand behind the versions and prefixes of addresses.
 *
 * Sources: SLIP-0132/SLIP-0173 (registered prefixes), chain parameters in the coins' own reference clients (`base58Prefixes`,
 * `bech32_hrp`, CRYPTONOTE_PUBLIC_ADDRESS_BASE58_PREFIX), as of 2026-08. Facts, no licence. A version that several coins share names them all.
 */
export const base58Versions: Readonly<Record<number, readonly string[]>> = {
  0: ['BTC', 'BCH'],
  5: ['BTC', 'BCH', 'LTC'],
  48: ['LTC'],
  50: ['LTC'],
  30: ['DOGE', 'DGB'],
  22: ['DOGE'],
  63: ['DGB'],
  76: ['DASH'],
  16: ['DASH'],
  60: ['RVN', 'VRSC'],
  122: ['RVN'],
  71: ['VTC'],
  55: ['PPC'],
  // two bytes
  0x1cb8: ['ZEC', 'FLUX'],
  0x1cbd: ['ZEC', 'FLUX'],
  0x2089: ['ZEN'],
  0x2096: ['ZEN'],
}

export const segwitPrefixes: Readonly<Record<string, readonly string[]>> = {
  bc: ['BTC'],
  ltc: ['LTC'],
  dgb: ['DGB'],
  vtc: ['VTC'],
  fb: ['FB'],
}

export const cashaddrPrefixes: Readonly<Record<string, readonly string[]>> = {
  bitcoincash: ['BCH'],
  ecash: ['XEC'],
  kaspa: ['KAS'],
  nexa: ['NEXA'],
  karlsen: ['KLS'],
  pyrin: ['PYI'],
}

/** First bytes of CryptoNote addresses: main network's standard, integrated and sub-addresses. */
export const cryptonoteNetworks: Readonly<Record<number, readonly string[]>> = {
  18: ['XMR'],
  19: ['XMR'],
  42: ['XMR'],
  4146: ['WOW'],
  6810: ['WOW'],
  12208: ['WOW'],
}

/** Coins whose addresses are those of Ethereum: the address alone names none of them. */
export const ethereumCoins: readonly string[] = ['ETH', 'ETC']
