import type { Calculated, MiningFacts, Range } from '@davylamp/finding'
import { type Markup, markup } from '../html/markup.js'
import { formatLargeRange } from '../say/quantity.js'
import type { Speaker } from '../say/speaker.js'

/** Energy, CO2 and surcharge with the formula and the document behind each, and what could not be said. */
export function harm(mining: MiningFacts, say: Speaker): Markup | null {
  const { energyKwh, energyBasis, co2Kg, co2KgByGrid = [], surchargeCny, harmNotes = [] } = mining
  if (energyKwh === undefined || energyBasis === undefined) return null
  const rows = [
    { label: say('fact.energyKwh'), amount: energyText(energyKwh, say), basis: say.of(energyBasis) },
    ...(co2Kg === undefined ? [] : [co2Kg, ...co2KgByGrid]).map((co2) => ({
      label: co2Label(co2, say),
      amount: co2Text(co2, say),
      basis: basisText(co2, say),
    })),
    ...(surchargeCny === undefined
      ? []
      : [
          {
            label: surchargeLabel(surchargeCny, say),
            amount: surchargeText(surchargeCny, say),
            basis: basisText(surchargeCny, say),
          },
        ]),
  ]
  return markup`<h4>${say('harm.title')}</h4><p class="caption">${say('harm.caption')}</p>
<table class="harm"><tbody>${rows.map(({ label, amount, basis }) => markup`<tr><th scope="row">${label}</th><td>${amount}</td><td class="soft">${basis}</td></tr>`)}</tbody></table>
${harmNotes.length === 0 ? null : markup`<ul class="gaps caption">${harmNotes.map((note) => markup`<li>${say.of(note)}</li>`)}</ul>`}`
}

export function energyText(energyKwh: Range, say: Speaker): string {
  return say('fact.energyKwh.value', { range: formatLargeRange(energyKwh) })
}

export function co2Label({ area }: Calculated, say: Speaker): string {
  return say('fact.co2Kg', { area: say.of(area) })
}

export function co2Text({ low, high }: Calculated, say: Speaker): string {
  return say('fact.co2Kg.value', { range: formatLargeRange({ low: low / 1000, high: high / 1000 }) })
}

export function surchargeLabel({ area }: Calculated, say: Speaker): string {
  return say('fact.surchargeCny', { area: say.of(area) })
}

export function surchargeText(surcharge: Calculated, say: Speaker): string {
  return say('fact.surchargeCny.value', { range: formatLargeRange(surcharge) })
}

function basisText({ basis, documents }: Calculated, say: Speaker): string {
  return say('harm.by', { basis: say.of(basis), documents: say.list(documents) })
}
