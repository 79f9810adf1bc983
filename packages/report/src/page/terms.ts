import type { Finding } from '@davylamp/finding'
import { type Markup, markup } from '../html/markup.js'
import { pageInk } from '../plot/colour.js'
import { signed, weightBar, weightDomain, type WeightStep, weightSteps } from '../plot/weight-bars.js'
import type { PageContext } from './context.js'

/** The reasons as a waterfall from where a score starts to where it ends, a sentence beside each bar. */
export function terms(finding: Finding, say: PageContext['say']): Markup {
  // what is named as what it is was not weighed
  if (finding.reasons.every(({ weight }) => weight === 0))
    return markup`<ul class="gaps">${finding.reasons.map((reason) => markup`<li>${say.of(reason)}</li>`)}</ul>`
  const steps = weightSteps(finding.reasons, finding.score)
  const domain = weightDomain(steps)
  const options = { width: 160, language: say.language, ink: pageInk }
  return markup`<p class="caption">${say('weights.key')}</p>
<ol class="terms">${steps.map(
    (step) =>
      markup`<li class="${step.kind}"><span class="bar">${weightBar(step, domain, options)}</span><span class="weight">${signed(step.to - step.from)}</span><span>${words(step, finding, say)}</span></li>`,
  )}</ol>`
}

function words(step: WeightStep, { score }: Finding, say: PageContext['say']): string {
  if (step.reason !== undefined) return say.of(step.reason)
  return step.kind === 'start' ? say('weights.start') : say('weights.result', { score: score.toFixed(3) })
}
