import { allowed, type CompetenceRow } from './competence.js'

const penalty = 'administrative-penalty-law'

/** What every administrative body that handles a case of its own may do in it. */
export const ownCase: Pick<CompetenceRow, 'preserve-evidence' | 'refer-to-police' | 'record-interview'> = {
  'preserve-evidence': allowed(
    [{ instrument: penalty, article: '56' }],
    { zh: '办案机关可以先行登记保存', en: 'the body that handles the case may preserve evidence' },
    {
      zh: '证据可能灭失或难以取得；经负责人批准；七个工作日内处理',
      en: 'evidence may be lost; approved by the head; decided in seven working days',
    },
  ),
  'refer-to-police': allowed(
    [
      { instrument: 'referral-regulations', article: '3' },
      { instrument: penalty, article: '27' },
    ],
    { zh: '涉嫌犯罪的必须移送公安机关', en: 'what may be a crime must be referred' },
    { zh: '两人以上专案组提出书面报告，正职负责人批准', en: 'a team of two reports in writing, the chief approves' },
  ),
  'record-interview': allowed(
    [
      { instrument: penalty, article: '55' },
      { instrument: penalty, article: '42' },
    ],
    { zh: '执法人员可以询问并制作笔录', en: 'officers may ask and record' },
    {
      zh: '两名以上持证人员，出示证件，笔录交核对',
      en: 'two certified officers, certificate shown, the record read back',
    },
  ),
}
