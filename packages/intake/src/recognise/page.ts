/**
 * What a browser is given, by content.
 *
 * - `html`: a page, also one that a PHP program writes
 * - `script`: JavaScript
 * - `har`: a recording of a browser's traffic (HTTP Archive 1.2)
 * - `wasm`: a WebAssembly module
 * - `crawl`: pages as a crawler keeps them, one JSON object with `html` a line, or the counts of a module (`ops`, `exports`)
 */
export type PageFormat = 'html' | 'script' | 'har' | 'wasm' | 'crawl'

/** Elements that HTML begins with or is told by; XML of meters and reports holds none of them. */
const htmlStart =
  /^(?:\s|<!--[^]{0,4000}?-->)*<(?:!doctype\s+html|html|head|body|title|meta|link|base|script|style|iframe|div|span|p|a|h[1-6]|ul|ol|table|form|main|article|section|nav|header|footer|img|center|noscript|svg)[\s/>]/i
const xhtml = /^\s*<\?xml[^>]*>\s*(?:<!doctype html|<html)[\s>]/i
const har = /^\{\s*"log"\s*:\s*\{\s*"(?:version|creator|browser|pages|entries|comment)"/

/** A page by its first text, null when it is another text. */
export function pageFormat(text: string): PageFormat | null {
  const start = text.slice(text.startsWith('\ufeff') ? 1 : 0).trimStart()
  if (start.startsWith('<?php') || htmlStart.test(start) || xhtml.test(start)) return 'html'
  if (start.startsWith('{')) return har.test(start) ? 'har' : isCrawl(start) ? 'crawl' : null
  return isScript(start) ? 'script' : null
}

/** A first line may be longer than what is at hand, so names are looked for as text. */
function isCrawl(start: string): boolean {
  const line = start.split('\n', 1)[0] ?? ''
  if (/"ops"\s*:\s*\{\s*"/.test(line) && /"exports"\s*:\s*\[/.test(line)) return true
  return /"(?:html|body_html|content_html)"\s*:\s*"/.test(line) && !/"\$schema"\s*:/.test(line)
}

/**
 * What JavaScript has and other programs, logs and tables have not. Each is weak alone; a shell script has `function` and `let`, a C
 * program `//` and braces, a log brackets.
 */
const scriptMarks: readonly RegExp[] = [
  /\bfunction\s*\w*\s*\([\w\s,$.={}[\]]*\)\s*\{/,
  /(?:^|[;{}()\s])(?:var|let|const)\s+[\w$]+\s*=/,
  /=>\s*[{(\w"'`]/,
  /\b(?:document|window|navigator|self|globalThis|console|JSON|Object|Math|location)\.\w+/,
  /\b(?:import\s*\(|importScripts\s*\(|require\s*\(\s*["'])/,
  /\bnew\s+[\w$.]+\s*\(/,
  /\b(?:addEventListener|setTimeout|setInterval|querySelector|getElementById|postMessage|fetch|eval|atob)\s*\(/,
  /[!=]==/,
  /^\s*(?:import\s+[\w{*"'][^;]{0,200}\bfrom\s*["']|import\s*["']|export\s+(?:default|const|function|class)\b)/m,
  /\b(?:WebAssembly|WebSocket|XMLHttpRequest|Promise|Uint8Array|SharedArrayBuffer)\b/,
  /^\s*["']use strict["']/,
  /\.(?:prototype|then|push|apply|call|replace|split|join)\s*[(.=]/,
]

function isScript(start: string): boolean {
  const sample = start.slice(0, 20_000)
  if (sample.startsWith('#!')) return /^#!.*\b(?:node|deno|bun)\b/.test(sample)
  if (/^(?:package|#include|using\s+\w|from\s+[\w.]+\s+import|import\s+[\w.]+\s*$|def\s|rule\s+\w+\s*\{)/m.test(sample))
    return false
  return scriptMarks.filter((mark) => mark.test(sample)).length >= 3
}
