import type { Instrument } from '../instrument.js'
import { administrativeCompulsionLaw } from './administrative-compulsion-law.js'
import { administrativePenaltyLaw } from './administrative-penalty-law.js'
import { administrativeProcedureLaw } from './administrative-procedure-law.js'
import { administrativeReconsiderationLaw } from './administrative-reconsideration-law.js'
import { archivesLaw } from './archives-law.js'
import { archivesRegulations } from './archives-regulations.js'
import { circularEconomyLaw } from './circular-economy-law.js'
import { civilCode } from './civil-code.js'
import { civilProcedureLaw } from './civil-procedure-law.js'
import { computerCrimeInterpretation } from './computer-crime-interpretation.js'
import { criminalLaw } from './criminal-law.js'
import { criminalProcedureLaw } from './criminal-procedure-law.js'
import { cybersecurityLaw } from './cybersecurity-law.js'
import { dataSecurityLaw } from './data-security-law.js'
import { digitalEvidenceRules } from './digital-evidence-rules.js'
import { ecologicalEnvironmentCode } from './ecological-environment-code.js'
import { electricPowerLaw } from './electric-power-law.js'
import { electronicDataOpinion } from './electronic-data-opinion.js'
import { energyConservationLaw } from './energy-conservation-law.js'
import { energyLaw } from './energy-law.js'
import { enforcementSupervisionRegulations } from './enforcement-supervision-regulations.js'
import { enterpriseInspectionOpinion } from './enterprise-inspection-opinion.js'
import { fraudInterpretation } from './fraud-interpretation.js'
import { fundraisingInterpretation } from './fundraising-interpretation.js'
import { illegalFundraisingRegulations } from './illegal-fundraising-regulations.js'
import { industryCatalogue } from './industry-catalogue.js'
import { marketEntityRegistrationRegulations } from './market-entity-registration-regulations.js'
import { miningNotice2021 } from './mining-notice-2021.js'
import { personalInformationProtectionLaw } from './personal-information-protection-law.js'
import { policeAdministrativeProcedure } from './police-administrative-procedure.js'
import { policeCriminalProcedure } from './police-criminal-procedure.js'
import { powerSupplyAndUseRegulations } from './power-supply-and-use-regulations.js'
import { publicSecurityPenaltiesLaw } from './public-security-penalties-law.js'
import { referralRegulations } from './referral-regulations.js'
import { theftInterpretation } from './theft-interpretation.js'
import { tipRewardMeasures } from './tip-reward-measures.js'
import { tradingRiskNotice2021 } from './trading-risk-notice-2021.js'
import { unlicensedOperationMeasures } from './unlicensed-operation-measures.js'
import { virtualCurrencyRiskNotice2026 } from './virtual-currency-risk-notice-2026.js'

/** Every instrument of the shipped pack: procedure, substance, crimes and their referral, policy. */
export const instruments: readonly Instrument[] = [
  administrativePenaltyLaw,
  administrativeCompulsionLaw,
  administrativeReconsiderationLaw,
  administrativeProcedureLaw,
  civilProcedureLaw,
  publicSecurityPenaltiesLaw,
  energyConservationLaw,
  circularEconomyLaw,
  ecologicalEnvironmentCode,
  energyLaw,
  electricPowerLaw,
  powerSupplyAndUseRegulations,
  cybersecurityLaw,
  dataSecurityLaw,
  personalInformationProtectionLaw,
  civilCode,
  marketEntityRegistrationRegulations,
  unlicensedOperationMeasures,
  illegalFundraisingRegulations,
  archivesLaw,
  archivesRegulations,
  criminalLaw,
  theftInterpretation,
  fraudInterpretation,
  computerCrimeInterpretation,
  fundraisingInterpretation,
  criminalProcedureLaw,
  referralRegulations,
  policeAdministrativeProcedure,
  policeCriminalProcedure,
  electronicDataOpinion,
  digitalEvidenceRules,
  miningNotice2021,
  tradingRiskNotice2021,
  virtualCurrencyRiskNotice2026,
  industryCatalogue,
  enterpriseInspectionOpinion,
  enforcementSupervisionRegulations,
  tipRewardMeasures,
]
