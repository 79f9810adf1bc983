import type { Catalogue } from '@davylamp/finding'

/** What `davylamp page` says. */
export const pageCliTexts = {
  'page.description': {
    en: 'Open one web page in a Chromium, Chrome or Edge that is installed here, watch it for a bounded time, and say whether it mines in its visitors’ browsers.\nThe page is fetched from its address, and the page itself contacts whatever it asks for, as in any browser. Only the address that you name is opened; nothing else is sent anywhere. Use a machine and a network from which that is allowed.',
    zh: '在本机已安装的 Chromium、Chrome 或 Edge 中打开一个网页，限时观察，判断它是否在访客浏览器中挖矿。\n网页从其地址获取，网页自身会像在任何浏览器中一样访问它所需的地址。只打开您给出的地址，不向别处发送任何数据。请在允许这样做的机器和网络上使用。',
  },
  'page.summary': {
    en: 'open one web page in an installed browser and say whether it mines there',
    zh: '在已安装的浏览器中打开一个网页，判断是否挖矿',
  },
  'page.url': { en: 'address of the page, http or https', zh: '网页地址，http 或 https' },
  'page.seconds': { en: 'how long to watch, 1 to 300', zh: '观察时长（秒），1 至 300' },
  'page.browser': {
    en: 'program of the browser, if it is not found by itself',
    zh: '浏览器程序路径，未能自动找到时指定',
  },
  'page.har': {
    en: 'keep the recording (HTTP Archive with the messages on sockets); "davylamp scan" reads it again',
    zh: '保留录制文件（HTTP Archive，含套接字消息）；“davylamp scan” 可再次读取',
  },
  'page.findings': { en: 'write every finding, one JSON object a line', zh: '写出全部发现，每行一个 JSON 对象' },
  'page.report': { en: 'write one self-contained HTML page', zh: '写出一份单文件 HTML 报告' },
  'page.format': { en: 'what to print: table, ndjson, json or csv', zh: '打印格式：table、ndjson、json 或 csv' },
  'page.lang': { en: 'language: zh or en', zh: '语言：zh 或 en' },
  'page.will-contact': {
    en: 'Opening {url} in {browser} for {seconds:second|seconds}. It contacts this address, and every address that the page itself asks for.',
    zh: '正在 {browser} 中打开 {url}，观察 {seconds} 秒。将访问该地址，以及网页自身请求的所有地址。',
  },
  'page.not-a-page': {
    en: '“{text}” is no address of a web page. Write it whole, e.g. https://example.org/. For a file use "davylamp scan".',
    zh: '“{text}” 不是网页地址。请写完整，例如 https://example.org/。文件请用 “davylamp scan”。',
  },
  'page.seconds-range': {
    en: '--seconds wants a whole number from 1 to {most}, not “{text}”.',
    zh: '--seconds 应为 1 至 {most} 的整数，而不是 “{text}”。',
  },
  'page.no-browser': {
    en: 'No Chromium, Chrome or Edge was found on this machine. Install one, or name its program with --browser.',
    zh: '本机未找到 Chromium、Chrome 或 Edge。请安装其一，或用 --browser 指定程序路径。',
  },
  'page.browser-absent': {
    en: 'There is no program {path}. Check --browser.',
    zh: '没有程序 {path}。请检查 --browser。',
  },
  'page.not-loaded': {
    en: 'The page {url} did not load ({reason}). Whether it mines is not known. Check the address and the network.',
    zh: '网页 {url} 未能打开（{reason}），是否挖矿未知。请检查地址和网络。',
  },
  'page.not-kept': {
    en: 'The recording is not kept. To keep it as evidence, name a file with --har.',
    zh: '录制文件不会保留。如需留作证据，请用 --har 指定文件。',
  },
  'page.cannot-write': { en: 'Cannot write {path}: {cause}', zh: '无法写入 {path}：{cause}' },
} as const satisfies Catalogue
