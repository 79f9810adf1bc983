import type { PaperKind } from '../kind/kind.js'
import { bulletin } from './bulletin/bulletin.js'
import { carrierRequest } from './carrier-request/carrier-request.js'
import { clearanceForm } from './clearance-form/clearance-form.js'
import { commitmentLetter } from './commitment-letter/commitment-letter.js'
import { electronicDataList } from './electronic-data-list/electronic-data-list.js'
import { fileIndex } from './file-index/file-index.js'
import { filingApproval } from './filing-approval/filing-approval.js'
import { inspectionApproval } from './inspection-approval/inspection-approval.js'
import { inspectionNotice } from './inspection-notice/inspection-notice.js'
import { inspectionRecord } from './inspection-record/inspection-record.js'
import { interviewRecord } from './interview-record/interview-record.js'
import { jointAssessment } from './joint-assessment/joint-assessment.js'
import { leadAssignment } from './lead-assignment/lead-assignment.js'
import { meetingMinutes } from './meeting-minutes/meeting-minutes.js'
import { powerRequest } from './power-request/power-request.js'
import { preservationNotice } from './preservation-notice/preservation-notice.js'
import { preservedGoodsHandling } from './preserved-goods-handling/preserved-goods-handling.js'
import { publicNotice } from './public-notice/public-notice.js'
import { rectificationOrder } from './rectification-order/rectification-order.js'
import { referralLetter } from './referral-letter/referral-letter.js'
import { referralReceipt } from './referral-receipt/referral-receipt.js'
import { requestReply } from './request-reply/request-reply.js'
import { revisitRecord } from './revisit-record/revisit-record.js'
import { seizureDecision } from './seizure-decision/seizure-decision.js'
import { serviceReceipt } from './service-receipt/service-receipt.js'
import { specialReport } from './special-report/special-report.js'
import { surchargeList } from './surcharge-list/surcharge-list.js'
import { tipRegister } from './tip-register/tip-register.js'
import { tipReply } from './tip-reply/tip-reply.js'
import { urgingSlip } from './urging-slip/urging-slip.js'
import { weeklyLedger } from './weekly-ledger/weekly-ledger.js'
import { zeroReport } from './zero-report/zero-report.js'

/** Every kind of paper, in the order of the work. */
export const paperKinds: readonly PaperKind[] = [
  inspectionApproval,
  inspectionNotice,
  inspectionRecord,
  interviewRecord,
  rectificationOrder,
  commitmentLetter,
  preservationNotice,
  seizureDecision,
  electronicDataList,
  referralLetter,
  jointAssessment,
  specialReport,
  bulletin,
  clearanceForm,
  revisitRecord,
  tipRegister,
  tipReply,
  surchargeList,
  leadAssignment,
  urgingSlip,
  carrierRequest,
  powerRequest,
  requestReply,
  filingApproval,
  preservedGoodsHandling,
  serviceReceipt,
  referralReceipt,
  meetingMinutes,
  publicNotice,
  weeklyLedger,
  zeroReport,
  fileIndex,
]

export function paperKind(id: string): PaperKind | null {
  return paperKinds.find((kind) => kind.id === id) ?? null
}
