/** The server puts a fresh one into every page; the page's policy lets in only style sheets that carry it. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''

/** Gives it to the style sheets that libraries make by themselves, not all of which can be told it. */
export function markStyles(): void {
  document.createElement = new Proxy(document.createElement, {
    apply(create, page, names) {
      const element: unknown = Reflect.apply(create, page, names)
      if (element instanceof HTMLStyleElement) element.nonce = nonce
      return element
    },
  })
}
