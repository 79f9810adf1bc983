import type { Detector } from '@davylamp/finding'

export const detector: Detector = { name: 'page', version: '0.1.0' }
