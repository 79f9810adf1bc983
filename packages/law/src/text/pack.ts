import type { Said } from '../said.js'

/** How a refused citation is explained. Titles come with their marks already on. */
export const packTexts = {
  unknownInstrument: (id: string): Said => ({
    zh: `法律库里没有“${id}”这一文件。请核对编号，或在本单位的补充文件中加入。`,
    en: `The law pack holds no instrument "${id}". Check the id, or add it in the site's own file.`,
  }),
  badDate: (date: string): Said => ({
    zh: `“${date}”不是有效日期，请写成 2026-02-06 这样的形式。`,
    en: `"${date}" is no date; write it as 2026-02-06.`,
  }),
  unknownArticle: (title: Said, article: string): Said => ({
    zh: `${title.zh}中，法律库未收入${article}。请对照原文；确需引用的，在本单位的补充文件中加入。`,
    en: `The law pack does not hold ${article} of ${title.en}. Check the text; if it is needed, add it in the site's own file.`,
  }),
  notYetInForce: (title: Said, from: string, on: string): Said => ({
    zh: `${title.zh}自 ${from} 起施行，不能用于 ${on} 的行为。`,
    en: `${title.en} holds from ${from} on and cannot be cited for an act of ${on}.`,
  }),
  versionNotHeld: (title: Said, from: string, on: string): Said => ({
    zh: `法律库只收 ${from} 起施行的${title.zh}；${on} 适用的旧版本未收入，请查原文。`,
    en: `The law pack holds ${title.en} only as in force from ${from}; the edition of ${on} is not in it: look the text up.`,
  }),
  repealed: (title: Said, to: string, successor: Said | undefined): Said =>
    successor === undefined
      ? {
          zh: `${title.zh}已于 ${to} 失效，不能再引用。`,
          en: `${title.en} ended on ${to} and can no longer be cited.`,
        }
      : {
          zh: `${title.zh}已于 ${to} 失效，由${successor.zh}替代，请改引后者。`,
          en: `${title.en} ended on ${to}; ${successor.en} took its place: cite that.`,
        },
  articleMoved: (title: Said, old: Said, now: Said, on: string): Said => ({
    zh: `${title.zh}的${old.zh}在 ${on} 适用的版本中为${now.zh}，请改引${now.zh}。`,
    en: `In the edition of ${title.en} that holds on ${on}, ${old.en} stands as ${now.en}: cite ${now.en}.`,
  }),
  unconfirmed: (title: Said, what: Said): Said => ({
    zh: `${title.zh}尚未核实（${what.zh}），不能引用。核实后请在本单位的补充文件中写明来源和日期。`,
    en: `${title.en} is not confirmed (${what.en}) and cannot be cited. Once confirmed, add it with source and date in the site's own file.`,
  }),
  currencyUnconfirmed: (from: string): Said => ({
    zh: `${from} 之后是否仍然有效未核实`,
    en: `whether it still holds after ${from} was not confirmed`,
  }),
  versionUnconfirmed: (source: string): Said => ({
    zh: `来源：${source}`,
    en: `source: ${source}`,
  }),
  sharedNumber: (now: Said, was: Said): Said => ({
    zh: `注意：旧版的同一条号现为${now.zh}；如指“${was.zh}”，请引${now.zh}。`,
    en: `Mind: what stood at this number in the edition before is now ${now.en}; if that is meant (${was.en}), cite ${now.en}.`,
  }),
}
