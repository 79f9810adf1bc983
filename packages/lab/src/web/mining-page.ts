/** Page of a site that mines in its visitors' browsers, with the script of its own that it loads. Nothing is hashed: its workers count. */
export const miningPage = `<!doctype html><title>Free films</title><h1>Free films</h1><script src="/player.js"></script>
<script>var session = new Player.Session('Zm9yVGhlTGFiT25seU5vU2VjcmV0', { throttle: 0.2 }); session.start()</script>`

/** A program after Coinhive's fashion under another name. `submit` carries noise. */
export const miningScript = `(function () {
  var worker = 'var n = 0; setInterval(function () { var end = Date.now() + 90; while (Date.now() < end) n++; postMessage(n) }, 100)'
  function Session(key, options) { this.key = key; this.options = options || {}; this.hashes = 0; this.threads = [] }
  Session.prototype.start = function () {
    var self = this, job = null
    var socket = new WebSocket((location.protocol === 'https:' ? 'wss://' : 'ws://') + location.host + '/proxy')
    socket.onopen = function () {
      socket.send(JSON.stringify({ type: 'auth', params: { site_key: self.key, type: 'anonymous', user: null, goal: 0 } }))
    }
    socket.onmessage = function (event) {
      var message = JSON.parse(event.data)
      if (message.type === 'job') job = message.params
    }
    var blob = URL.createObjectURL(new Blob([worker], { type: 'text/javascript' }))
    for (var i = 0; i < Math.min(navigator.hardwareConcurrency, 2); i++) this.threads.push(new Worker(blob))
    setInterval(function () {
      if (job === null) return
      var noise = ''
      while (noise.length < 64) noise += Math.floor(Math.random() * 16).toString(16)
      socket.send(JSON.stringify({ type: 'submit', params: { job_id: job.job_id, nonce: noise.slice(0, 8), result: noise } }))
    }, 1000)
  }
  window.Player = { Session: Session }
})()
`

/** A page that computes as much and mines nothing: it draws. */
export const drawingPage = `<!doctype html><title>Snow</title><canvas id="c"></canvas><script>
const blob = URL.createObjectURL(new Blob(['setInterval(() => { const end = Date.now() + 90; let n = 0; while (Date.now() < end) n++; postMessage(n) }, 100)']))
for (let i = 0; i < Math.min(navigator.hardwareConcurrency, 2); i++) new Worker(blob)
const socket = new WebSocket('ws://' + location.host + '/chat')
socket.onopen = () => socket.send(JSON.stringify({ type: 'hello', params: { room: 1 } }))
</script>`
