import { type Judgement, judge } from '../judge.js'
import { measurePage } from '../measure/measure-page.js'
import { observeHtml, observeScript } from '../read/observe.js'

/** What is said of a page of HTML. */
export function judgedHtml(html: string): Judgement {
  return judge(measurePage(observeHtml(html, 'page.html')))
}

/** What is said of a script alone. */
export function judgedScript(text: string): Judgement {
  return judge(measurePage(observeScript(text, 'script.js')))
}

export function codes({ reasons }: Judgement): string[] {
  return reasons.map(({ code }) => code)
}
