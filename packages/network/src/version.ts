import type { Detector } from '@davylamp/finding'

export const detector: Detector = { name: 'network', version: '0.1.0' }
