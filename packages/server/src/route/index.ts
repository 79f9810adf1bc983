import type { AnyRoute } from '../http/route.js'
import { addPerson } from './account/add-person.js'
import { beginSecondFactor } from './account/begin-second-factor.js'
import { beginSso } from './account/begin-sso.js'
import { changePassword } from './account/change-password.js'
import { changePerson } from './account/change-person.js'
import { dropToken } from './account/drop-token.js'
import { endSso } from './account/end-sso.js'
import { giveCode } from './account/give-code.js'
import { listPersons } from './account/list-persons.js'
import { listTokens } from './account/list-tokens.js'
import { makeToken } from './account/make-token.js'
import { signIn } from './account/sign-in.js'
import { signOut } from './account/sign-out.js'
import { whoAmI } from './account/who-am-i.js'
import { addFile } from './intake/add-file.js'
import { beginIntake } from './intake/begin-intake.js'
import { hearIntake } from './intake/hear-intake.js'
import { listIntakes } from './intake/list-intakes.js'
import { readIntake } from './intake/read-intake.js'
import { scanIntake } from './intake/scan-intake.js'
import { listBodies } from './body/list-bodies.js'
import { countLeads } from './lead/count-leads.js'
import { listLeads } from './lead/list-leads.js'
import { readExhibits } from './lead/read-exhibits.js'
import { readLead } from './lead/read-lead.js'
import { unmaskLead } from './lead/unmask-lead.js'
import { writeLeadEvent } from './lead/write-lead-event.js'
import { listCases } from './case/list-cases.js'
import { openCase } from './case/open-case.js'
import { readCase } from './case/read-case.js'
import { writeCaseEvent } from './case/write-case-event.js'
import { fileScan } from './paper/file-scan.js'
import { issuePaper } from './paper/issue-paper.js'
import { listPapers } from './paper/list-papers.js'
import { previewPaper } from './paper/preview-paper.js'
import { readPaper } from './paper/read-paper.js'
import { keepPhoto } from './field/keep-photo.js'
import { readFieldRecords } from './field/read-records.js'
import { sync } from './field/sync.js'
import { readJournal } from './journal/read-journal.js'
import { registerLead } from './lead/register-lead.js'
import { importFindings } from './list/import-findings.js'
import { answerTip } from './tip/answer-tip.js'
import { followTip } from './tip/follow-tip.js'
import { giveTip } from './tip/give-tip.js'
import { listTips } from './tip/list-tips.js'
import { openTipster } from './tip/open-tipster.js'
import { hearChanges } from './system/hear-changes.js'
import { exportIndicators } from './report/export-indicators.js'
import { giveFeedback } from './list/give-feedback.js'
import { listLists } from './list/list-lists.js'
import { receiveList } from './list/receive-list.js'
import { readSituation } from './report/read-situation.js'
import { surchargeList } from './report/surcharge-list.js'
import { weeklyReport } from './report/weekly-report.js'
import { apiDocument } from './system/api-document.js'
import { health } from './system/health.js'
import { listProblems } from './system/list-problems.js'

const described: readonly AnyRoute[] = [
  health,
  listProblems,
  signIn,
  giveCode,
  beginSso,
  endSso,
  whoAmI,
  signOut,
  changePassword,
  beginSecondFactor,
  listPersons,
  addPerson,
  changePerson,
  makeToken,
  listTokens,
  dropToken,
  listBodies,
  beginIntake,
  addFile,
  scanIntake,
  readIntake,
  listIntakes,
  hearIntake,
  countLeads,
  listLeads,
  readLead,
  readExhibits,
  unmaskLead,
  writeLeadEvent,
  registerLead,
  listCases,
  openCase,
  readCase,
  writeCaseEvent,
  listPapers,
  previewPaper,
  issuePaper,
  readPaper,
  fileScan,
  sync,
  keepPhoto,
  readFieldRecords,
  giveTip,
  followTip,
  listTips,
  answerTip,
  openTipster,
  importFindings,
  receiveList,
  listLists,
  giveFeedback,
  weeklyReport,
  readSituation,
  surchargeList,
  exportIndicators,
  readJournal,
  hearChanges,
]

/** Every method of the API; a new one is a file of its own and a line here. */
export const routes: readonly AnyRoute[] = [...described, apiDocument(described)]
