import type { Language } from '@davylamp/finding'

/** The faces that the standard names: offices have them, so they are named here and not embedded. */
export interface Faces {
  readonly body: Face
  readonly heading: Face
  readonly subheading: Face
  readonly title: Face
  readonly plain: Face
}

export interface Face {
  readonly ascii: string
  readonly hAnsi: string
  readonly eastAsia: string
}

const latin = 'Times New Roman'
const face = (eastAsia: string): Face => ({ ascii: latin, hAnsi: latin, eastAsia })

const official: Faces = {
  body: face('仿宋_GB2312'),
  heading: face('黑体'),
  subheading: face('楷体_GB2312'),
  title: face('方正小标宋简体'),
  plain: face('宋体'),
}

const western: Faces = {
  body: face('仿宋_GB2312'),
  heading: face('黑体'),
  subheading: face('楷体_GB2312'),
  title: face('宋体'),
  plain: face('宋体'),
}

/** In English the Latin face is what counts; Chinese names in it keep an official one. */
export function facesIn(language: Language): Faces {
  return language === 'zh' ? official : western
}
