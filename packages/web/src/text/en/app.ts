/** The frame of every screen. */
export const app = {
  'app.name': 'Davylamp',
  'app.skip': 'Skip to content',
  'app.navigation': 'Main navigation',
  'app.other-language': '中文',
  'app.appearance': 'Appearance',
  'app.appearance.system': 'As the device',
  'app.appearance.light': 'Light',
  'app.appearance.dark': 'Dark',
  'app.sign-out': 'Sign out',
  'app.not-found': 'There is no such page',
  'app.not-found.why': 'The address may have changed, or what is there is not for you to see.',
  'app.to-start': 'Back to the start',
  'app.unreachable': 'The server can’t be reached',
  'app.unreachable.way':
    'Nothing that was saved is lost. Check the network, and that the service still runs; then try again.',
  'app.broken': 'Something broke on this page',
  'app.broken.way':
    'Nothing that was saved is lost. Try again; if it comes back, tell the administrator when it happened.',
  'app.again': 'Try again',
  'nav.leads': 'Leads',
  'nav.account': 'My account',
  'form.needed': 'Fill this in',
} as const
