import { type Wallet, walletOf } from '@davylamp/mining'

/** What a conversation says of coin and payee together. */
export interface Paid {
  /** Candidates joined by `/`. */
  readonly coin: string | undefined
  /** The account is a wallet, right to its last character. */
  readonly wallet: Wallet | null
}

/**
 * Joins what the work says of the coin with what the account says. Work decides: some pools pay in another coin than the
 * one that is mined. A wallet chooses among several candidates, and speaks alone where work is silent.
 */
export function paidOf(coinOfWork: string | undefined, account: string | undefined): Paid {
  const wallet = walletIn(account)
  if (wallet === null) return { coin: coinOfWork, wallet }
  const candidates = coinOfWork?.split('/') ?? wallet.coins
  const agreed = candidates.filter((coin) => wallet.coins.includes(coin))
  return { coin: (agreed.length > 0 ? agreed : candidates).join('/'), wallet }
}

const rememberedLimit = 10_000
/** Checksums cost more than a look-up, and miners come back with the same account. */
const remembered = new Map<string, Wallet | null>()

/** The wallet that an account begins with; a difficulty or payment id may be hung on to it. */
function walletIn(account: string | undefined): Wallet | null {
  const [text] = /^[a-z0-9:]+/i.exec(account ?? '') ?? []
  if (text === undefined) return null
  const known = remembered.get(text)
  if (known !== undefined) return known
  if (remembered.size >= rememberedLimit) remembered.clear()
  const wallet = walletOf(text)
  remembered.set(text, wallet)
  return wallet
}
