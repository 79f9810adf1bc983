import type { PaperExample } from '../kind/kind.js'
import { example as bulletin } from './bulletin/example.js'
import { example as carrierRequest } from './carrier-request/example.js'
import { example as clearanceForm } from './clearance-form/example.js'
import { example as commitmentLetter } from './commitment-letter/example.js'
import { example as electronicDataList } from './electronic-data-list/example.js'
import { example as fileIndex } from './file-index/example.js'
import { example as filingApproval } from './filing-approval/example.js'
import { example as inspectionApproval } from './inspection-approval/example.js'
import { example as inspectionNotice } from './inspection-notice/example.js'
import { example as inspectionRecord } from './inspection-record/example.js'
import { example as interviewRecord } from './interview-record/example.js'
import { example as jointAssessment } from './joint-assessment/example.js'
import { example as leadAssignment } from './lead-assignment/example.js'
import { example as meetingMinutes } from './meeting-minutes/example.js'
import { example as powerRequest } from './power-request/example.js'
import { example as preservationNotice } from './preservation-notice/example.js'
import { example as preservedGoodsHandling } from './preserved-goods-handling/example.js'
import { example as publicNotice } from './public-notice/example.js'
import { example as rectificationOrder } from './rectification-order/example.js'
import { example as referralLetter } from './referral-letter/example.js'
import { example as referralReceipt } from './referral-receipt/example.js'
import { example as requestReply } from './request-reply/example.js'
import { example as revisitRecord } from './revisit-record/example.js'
import { example as seizureDecision } from './seizure-decision/example.js'
import { example as serviceReceipt } from './service-receipt/example.js'
import { example as specialReport } from './special-report/example.js'
import { example as surchargeList } from './surcharge-list/example.js'
import { example as tipRegister } from './tip-register/example.js'
import { example as tipReply } from './tip-reply/example.js'
import { example as urgingSlip } from './urging-slip/example.js'
import { example as weeklyLedger } from './weekly-ledger/example.js'
import { example as zeroReport } from './zero-report/example.js'

const examples: Readonly<Record<string, PaperExample>> = {
  'inspection-approval': inspectionApproval,
  'inspection-notice': inspectionNotice,
  'inspection-record': inspectionRecord,
  'interview-record': interviewRecord,
  'rectification-order': rectificationOrder,
  'commitment-letter': commitmentLetter,
  'preservation-notice': preservationNotice,
  'seizure-decision': seizureDecision,
  'electronic-data-list': electronicDataList,
  'referral-letter': referralLetter,
  'joint-assessment': jointAssessment,
  'special-report': specialReport,
  bulletin: bulletin,
  'clearance-form': clearanceForm,
  'revisit-record': revisitRecord,
  'tip-register': tipRegister,
  'tip-reply': tipReply,
  'surcharge-list': surchargeList,
  'lead-assignment': leadAssignment,
  'urging-slip': urgingSlip,
  'carrier-request': carrierRequest,
  'power-request': powerRequest,
  'request-reply': requestReply,
  'filing-approval': filingApproval,
  'preserved-goods-handling': preservedGoodsHandling,
  'service-receipt': serviceReceipt,
  'referral-receipt': referralReceipt,
  'meeting-minutes': meetingMinutes,
  'public-notice': publicNotice,
  'weekly-ledger': weeklyLedger,
  'zero-report': zeroReport,
  'file-index': fileIndex,
}

/** A kind of paper, filled in for the example county; null for a kind that is not known. */
export function paperExample(id: string): PaperExample | null {
  return examples[id] ?? null
}
