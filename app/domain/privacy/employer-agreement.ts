import type { AgreementDocument } from '~/app/domain/agreements/agreement-document';
import type { AgreementPay } from '~/app/domain/agreements/agreement-pay';
import type { AgreementTerms } from '~/app/domain/agreements/agreement-terms';
import { optionalForEmployer } from './employer-optional-terms';

/**
 * An agreement as the employer who is a party to it reads it: the same document as everyone's,
 * and nothing of the case behind it.
 */
export type EmployerAgreement = AgreementDocument & { readonly id: string };

/** Copies field by field, so that nothing stored beside the document comes along. */
export function employerAgreement(agreement: EmployerAgreement): EmployerAgreement {
  return {
    id: agreement.id,
    reference: agreement.reference,
    version: agreement.version,
    contentHash: agreement.contentHash,
    sentAt: agreement.sentAt,
    status: agreement.status,
    terms: termsForEmployer(agreement.terms),
    parties: agreement.parties.map(({ role, acceptedAt, acceptedHow, declinedAt, declinedTo }) => ({
      role,
      acceptedAt,
      acceptedHow,
      declinedAt,
      declinedTo,
    })),
  };
}

/** The text alone, copied the same way: what a company may read of it, and of an earlier one. */
export function termsForEmployer(terms: AgreementTerms): AgreementTerms {
  const { riskAssessment, hseTraining, contact, buddy, support, subsidy, firstDay } = terms;
  return {
    kind: terms.kind,
    parties: terms.parties.map(({ role, name }) => ({ role, name })),
    companyName: terms.companyName,
    purpose: terms.purpose,
    tasks: terms.tasks.map(({ title, hoursPerWeek, when }) => ({ title, hoursPerWeek, when })),
    limits: [...terms.limits],
    startOn: terms.startOn,
    endOn: terms.endOn,
    times: terms.times.map(({ day, from, to }) => ({ day, from, to })),
    hoursPerWeek: terms.hoursPerWeek,
    place: terms.place,
    pay: payForEmployer(terms.pay),
    hasEqualTerms: terms.hasEqualTerms,
    subsidy: {
      status: subsidy.status,
      schemeKey: subsidy.schemeKey,
      decider: subsidy.decider,
      on: subsidy.on,
    },
    insurance: terms.insurance,
    riskAssessment: { isDone: riskAssessment.isDone, on: riskAssessment.on, by: riskAssessment.by },
    hseTraining: { on: hseTraining.on, by: hseTraining.by },
    contact: { name: contact.name, reachedBy: contact.reachedBy },
    buddy: buddy === null ? null : { name: buddy.name, hasAccepted: buddy.hasAccepted },
    support: {
      level: support.level,
      periods: support.periods.map(({ stage, fromWeek, toWeek, howOften, weDo }) => ({
        stage,
        fromWeek,
        toWeek,
        howOften,
        weDo,
      })),
      reachUs: support.reachUs,
    },
    evaluationOn: terms.evaluationOn,
    midwayOn: terms.midwayOn,
    payTalkOn: terms.payTalkOn,
    decisionOn: terms.decisionOn,
    chanceOfContract: terms.chanceOfContract,
    contractRequires: terms.contractRequires,
    ...optionalForEmployer(terms),
    toldToColleagues: { text: terms.toldToColleagues.text, by: terms.toldToColleagues.by },
    firstDay: { metBy: firstDay.metBy, at: firstDay.at, practical: firstDay.practical },
    reasonForException: terms.reasonForException,
    statement: terms.statement,
  };
}

function payForEmployer(pay: AgreementPay): AgreementPay {
  if (pay.kind === 'undecided') return { kind: pay.kind };
  if (pay.kind === 'unpaid') {
    const { kind, schemeKey, approver, approvedOn } = pay;
    return { kind, schemeKey, approver, approvedOn };
  }
  const { kind, form, legalGround, contractEndOn, probationUntilOn, wageBasis } = pay;
  return { kind, form, legalGround, contractEndOn, probationUntilOn, wageBasis };
}
