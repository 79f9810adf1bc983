import { type Catalogue, type Language, type Params, type Sentence, sentence } from '@davylamp/finding'
import type { Said } from '@davylamp/law'

/** Every sentence in which a paper is refused. */
export const problemTexts = {
  'kind.unknown': {
    zh: '没有“{kind}”这种文书。可用 davylamp paper --list 查看全部种类。',
    en: 'There is no paper of the kind "{kind}". davylamp paper --list shows all kinds.',
  },
  'field.missing': {
    zh: '“{label}”（{field}）未填写，而该文书必须填写此项。请补充后重新生成。',
    en: '"{label}" ({field}) is not filled in, and this paper cannot go without it. Add it and make the paper again.',
  },
  'field.form': {
    zh: '“{label}”（{field}）的内容“{value}”不符合格式，应为{expected}。',
    en: '"{label}" ({field}) reads "{value}", which should be {expected}.',
  },
  'field.unknown': {
    zh: '该文书没有名为 {field} 的项目。请核对名称；可填写的项目为：{names}。',
    en: 'This paper has no field {field}. Check its name; the fields are: {names}.',
  },
  'field.order': {
    zh: '“{label}”（{field}）早于其开始时间，请核对。',
    en: '"{label}" ({field}) lies before its beginning. Check both.',
  },
  'field.late': {
    zh: '“{label}”（{field}）晚于“{limit}”，期限已过。请按规定处理后再出具文书。',
    en: '"{label}" ({field}) lies after "{limit}": the term is over. Deal with that first.',
  },
  'officers.few': {
    zh: '“{label}”（{field}）只填写了 {n} 名持证人员，至少需要 {atLeast} 名，每名均须有姓名和执法证号。',
    en: '"{label}" ({field}) names {n:officer|officers} with a certificate; at least {atLeast} are needed, each with name and number.',
  },
  'glyph.unknown': {
    zh: '“{label}”（{field}）中的字“{characters}”在可用字体中没有字形，无法打印。请在数据目录的 fonts 文件夹放入含该字的字体，或改用规范写法。',
    en: '"{label}" ({field}) holds {characters}, for which no available face has a glyph. Put a font that has it into the folder fonts of the data folder, or write it otherwise.',
  },
  'law.refused': {
    zh: '“{label}”（{field}）不能引用：{why}',
    en: '"{label}" ({field}) cannot be cited: {why}',
  },
  'body.forbidden': {
    zh: '{body}不能签发《{title}》：{why}',
    en: '{body} may not issue the "{title}": {why}',
  },
  'body.configure': {
    zh: '{body}能否签发《{title}》尚未设定：{why}。请在本地职责文件中设定后再签发；草稿可以先行生成。',
    en: 'Whether {body} may issue the "{title}" has not been set: {why}. Set it in the local file of competence first; a draft can be made meanwhile.',
  },
  'body.not-among': {
    zh: '《{title}》不由{body}签发；可由以下单位签发：{why}。',
    en: 'The "{title}" is not issued by {body}; it is issued by {why}.',
  },
  'list.too-long': {
    zh: '“{label}”（{field}）有 {n} 行，打印件最多 {most} 行。请改用 --format xlsx，或分成几份文书。',
    en: '"{label}" ({field}) has {n} rows; a printed paper takes {most} at most. Use --format xlsx, or make several papers.',
  },
  'format.no-list': {
    zh: '《{title}》没有清单，不能生成 xlsx。请用 --format pdf 或 docx。',
    en: 'The "{title}" holds no list, so there is no xlsx of it. Use --format pdf or docx.',
  },
  'template.broken': {
    zh: '模板 {file} 第 {line} 行有误：{message}。请改正该文件，或将其删除以恢复随附模板。',
    en: 'The template {file} has a fault in line {line}: {message}. Mend that file, or delete it to go back to the one that is shipped.',
  },
} as const satisfies Catalogue

export type PaperProblemCode = keyof typeof problemTexts

/** Why there is no paper, with the field that it hangs on; null where it is no field. */
export interface PaperProblem extends Sentence {
  readonly code: PaperProblemCode
  readonly field: string | null
}

/** A problem in both languages; a parameter that is said differently in them is given as both. */
export function problem(
  code: PaperProblemCode,
  field: string | null,
  params: Readonly<Record<string, string | number | Said>>,
): PaperProblem {
  const inLanguage = (language: Language): Params => ({
    ...Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]),
    ),
    ...(field !== null && { field }),
  })
  const { zh } = sentence(problemTexts, code, inLanguage('zh'))
  return { ...sentence(problemTexts, code, inLanguage('en')), zh, code, field }
}
