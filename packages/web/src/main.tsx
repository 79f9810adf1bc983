import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.js'
import { keptAppearance, showAppearance } from './app/appearance.js'
import { startLanguage } from './app/language.js'
import { markStyles } from './app/nonce.js'
import './app/app.css'

const place = document.querySelector('#root')
if (place === null) throw new Error('The page has no place for the application.')

markStyles()
showAppearance(keptAppearance())
await startLanguage()
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
