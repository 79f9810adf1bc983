import type { Detector } from '@davylamp/finding'

export const detector: Detector = { name: 'power', version: '0.1.0' }
