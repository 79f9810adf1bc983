/** New coins a block, by the height from which they hold. Source: Bitcoin's protocol (halving each 210,000 blocks); date: 2026. Unit: BTC. */
export const subsidies: readonly { readonly fromHeight: number; readonly btc: number }[] = [
  { fromHeight: 0, btc: 50 },
  { fromHeight: 210_000, btc: 25 },
  { fromHeight: 420_000, btc: 12.5 },
  { fromHeight: 630_000, btc: 6.25 },
  { fromHeight: 840_000, btc: 3.125 },
  { fromHeight: 1_050_000, btc: 1.5625 },
]
