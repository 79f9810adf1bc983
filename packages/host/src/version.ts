import type { Detector } from '@davylamp/finding'

export const detector: Detector = { name: 'host', version: '0.1.0' }
