import { addDays, addMonths, daysBetween } from '~/app/domain/calendar/plain-date';
import { schemeOf } from '~/app/domain/schemes/scheme-catalogue';
import type { AgreementPay } from '../agreement-pay';
import type { AgreementTerms } from '../agreement-terms';
import { gapsOf, stops, warns, type Gap } from './gap';
import type { GapFacts } from './gap-facts';

type UnpaidPay = Extract<AgreementPay, { kind: 'unpaid' }>;
type WagePay = Extract<AgreementPay, { kind: 'wage' }>;

/** Working Environment Act § 15-6. */
const longestProbationMonths = 6;

/** Unpaid through an approved scheme, or paid in a named form: one of the two, never neither. */
export function payGaps(terms: AgreementTerms, facts: GapFacts): Gap[] {
  return [...formGaps(terms, facts), ...contractGaps(terms), ...subsidyGaps(terms)];
}

function formGaps(terms: AgreementTerms, facts: GapFacts): Gap[] {
  const { pay } = terms;
  if (pay.kind === 'undecided') return [stops('pay-undecided', 'pay')];
  return pay.kind === 'unpaid' ? unpaidGaps(terms, pay, facts) : wageGaps(terms, pay);
}

/** Unpaid work outside a scheme may be employment with a claim for wages (domain §8). */
function unpaidGaps(terms: AgreementTerms, pay: UnpaidPay, facts: GapFacts): Gap[] {
  const scheme = pay.schemeKey === null ? null : schemeOf(pay.schemeKey);
  const { approver, approvedOn } = pay;
  return gapsOf(
    terms.kind === 'employment' && stops('employment-unpaid', 'pay'),
    scheme === null && stops('scheme-missing', 'pay.schemeKey'),
    scheme !== null && scheme.use !== 'unpaid-work' && stops('scheme-unfit', 'pay.schemeKey'),
    approver === null && stops('approver-missing', 'pay.approver'),
    scheme !== null &&
      approver !== null &&
      approver !== scheme.decider &&
      stops('approver-unfit', 'pay.approver'),
    approvedOn === null && stops('approval-missing', 'pay.approvedOn'),
    approvedOn !== null && approvedOn > facts.today && stops('approval-ahead', 'pay.approvedOn'),
    approvedOn !== null &&
      terms.startOn !== null &&
      approvedOn > terms.startOn &&
      stops('approval-after-start', 'pay.approvedOn'),
  );
}

function wageGaps(terms: AgreementTerms, pay: WagePay): Gap[] {
  const isTemporary = pay.form === 'temporary';
  const isTrial = terms.kind !== 'employment';
  return [
    ...gapsOf(
      pay.form === null && stops('wage-form-missing', 'pay.form'),
      isTrial && pay.form === 'on-call' && stops('trial-on-call', 'pay.form'),
      pay.wageBasis === '' && stops('wage-missing', 'pay.wageBasis'),
      isTemporary && pay.legalGround === null && stops('ground-missing', 'pay.legalGround'),
      isTemporary && pay.contractEndOn === null && stops('term-missing', 'pay.contractEndOn'),
      terms.kind === 'trial' &&
        pay.form === 'permanent' &&
        pay.probationUntilOn === null &&
        stops('probation-missing', 'pay.probationUntilOn'),
      terms.hasEqualTerms !== true && stops('equal-terms-missing', 'hasEqualTerms'),
    ),
    ...probationGaps(terms, pay),
  ];
}

/** At most six months, and in a temporary post at most half its term. */
function probationGaps({ startOn }: AgreementTerms, pay: WagePay): Gap[] {
  const { form, probationUntilOn, contractEndOn } = pay;
  if (startOn === null || probationUntilOn === null) return [];
  const lastAllowedOn = addDays(addMonths(startOn, longestProbationMonths), -1);
  const daysTo = (lastOn: string) => daysBetween(startOn, lastOn) + 1;
  return gapsOf(
    probationUntilOn < startOn && stops('probation-before-start', 'pay.probationUntilOn'),
    probationUntilOn > lastAllowedOn && stops('probation-too-long', 'pay.probationUntilOn'),
    form === 'temporary' &&
      contractEndOn !== null &&
      daysTo(probationUntilOn) * 2 > daysTo(contractEndOn) &&
      stops('probation-over-half', 'pay.probationUntilOn'),
  );
}

/** What comes after must be known before anyone works for free (I2 L7749–7757). */
function contractGaps({ kind, chanceOfContract, contractRequires }: AgreementTerms): Gap[] {
  if (kind !== 'trial') return [];
  return gapsOf(
    chanceOfContract === null && stops('chance-missing', 'chanceOfContract'),
    chanceOfContract !== 'no' &&
      contractRequires === '' &&
      warns('contract-requires-missing', 'contractRequires'),
  );
}

/** Nothing is promised that the decider has not confirmed (domain §2.10). */
function subsidyGaps({ subsidy }: AgreementTerms): Gap[] {
  const { status, schemeKey, decider, on } = subsidy;
  const isVague = schemeKey === null || decider === null || on === null;
  return gapsOf(
    status === 'asked' && warns('subsidy-asked', 'subsidy'),
    status === 'refused' && warns('subsidy-refused', 'subsidy'),
    status === 'confirmed' && isVague && stops('subsidy-vague', 'subsidy'),
  );
}
