/** How many hashes a share of difficulty 1 takes on average, by coin. */
const sha256d = 2 ** 32
/** Pools count scrypt's difficulty in units 65,536 times smaller. Source: Litecoin's stratum servers and cgminer's scrypt option. */
const scrypt = 2 ** 16

const hashesOfCoin: Readonly<Record<string, number>> = {
  BTC: sha256d,
  BCH: sha256d,
  XEC: sha256d,
  FB: sha256d,
  LTC: scrypt,
  DOGE: scrypt,
  ETH: sha256d,
  ETC: sha256d,
  KAS: sha256d,
  RVN: sha256d,
}

/**
 * Hashes that one share of difficulty 1 takes on average; null when the coin is not known, or its candidates disagree.
 *
 * @param coins tickers joined by `/`
 */
export function hashesPerDifficulty(coins: string | undefined): number | null {
  const units = new Set((coins ?? '').split('/').map((coin) => hashesOfCoin[coin] ?? null))
  const [unit = null] = units
  return units.size === 1 ? unit : null
}
