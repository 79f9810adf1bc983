import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { keptAppearance, showAppearance } from '../app/appearance.js'
import { Device } from './device/device.js'
import { FieldApp } from './field-app.js'
import '../app/app.css'
import './field.css'

const place = document.querySelector('#root')
if (place === null) throw new Error('The page has no place for the application.')

showAppearance(keptAppearance())
createRoot(place).render(
  <StrictMode>
    <FieldApp device={new Device()} />
  </StrictMode>,
)
