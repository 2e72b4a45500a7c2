import { formatDate } from '../calendar/format-date';
import { isCapped } from './cap-per-year';
import { computeWageSubsidy, type WageSubsidy } from './compute-wage-subsidy';
import { percentSteps, stepOn } from './percent-steps';
import { rateTable, type RateRow } from './rate-table';
import { inGroups } from './kroner';
import { schemeNames } from './scheme-wording';
import type { WageCase, WageScheme } from './subsidy-case';
import { percentOf } from './wage-cost';

/**
 * What an agreement says of the money, line by line, for an employer and a jobseeker alike: an
 * estimate, when it falls, and that NAV decides. Never a promise (domain §2.10), and never a word
 * on why the person qualifies (schemes, first lines); so a broken limit is told without its reason.
 */
export function subsidyGuidance(given: WageCase, rates: readonly RateRow[] = rateTable): string[] {
  const subsidy = computeWageSubsidy(given, rates);
  return [
    `Veiledende beregning for ${schemeNames[given.scheme].toLowerCase()}.`,
    ...(subsidy.error ? [unfit] : estimateOf(given, subsidy)),
    'NAV avgjør om ordningen gjelder, og hvor mye den gir.',
    'NAV regner av lønna som faktisk er betalt. Da kan beløpet bli et annet.',
    sourceOf(given.scheme),
  ];
}

const unfit = 'Datoene passer ikke med ordningen. Spør NAV-veilederen før dere regner med den.';

function estimateOf(given: WageCase, { cost, perMonth, capKnown }: WageSubsidy): string[] {
  if (cost === null || perMonth === null) return [missingIn(given)];
  const [first, ...later] = percentSteps(given.scheme, given);
  const { start, end } = given;
  return [
    `Lønna koster ${kroner(cost)} i måneden med feriepenger, pensjon og arbeidsgiveravgift.`,
    `Anslag: ${kroner(perMonth)} i måneden. Det er ${inWords(first!.percent)} prosent.`,
    ...later.flatMap((step) => {
      const on = start && stepOn(start, step);
      if (on === undefined || (end !== undefined && on > end)) return [];
      const then = kroner(percentOf(cost, step.percent)!);
      return [
        `Fra ${formatDate(on)} går satsen ned til ${inWords(step.percent)} prosent. Anslaget er da ${then} i måneden.`,
      ];
    }),
    ...(isCapped(given.scheme)
      ? ['Støtten kan høyst bli fem ganger grunnbeløpet i et kalenderår.']
      : []),
    ...(capKnown === false
      ? ['Grunnbeløpet er ikke kjent for hele perioden. Den grensen er derfor ikke regnet med.']
      : []),
  ];
}

const fields = {
  wage: 'lønna',
  holiday: 'feriepengene',
  pension: 'pensjonen',
  tax: 'arbeidsgiveravgiften',
} as const;

function missingIn(given: WageCase): string {
  const missing = Object.entries(fields).flatMap(([field, name]) =>
    given[field as keyof typeof fields] === undefined ? [name] : [],
  );
  const all = percentSteps(given.scheme, given).length > 0 ? missing : [...missing, 'satsen'];
  return `Vi har ikke et anslag ennå. Det som mangler, er ${inARow(all)}.`;
}

function sourceOf(scheme: WageScheme): string {
  const { sourceTitle, checkedOn } = rateTable[0]!;
  const read = `Reglene er hentet fra ${sourceTitle}, ${formatDate(checkedOn)}.`;
  return scheme === 'firearig-lonnstilskudd' ? `${read} De er ikke kontrollert mot nav.no.` : read;
}

function kroner(amount: number): string {
  return `${inGroups(amount)}\u00A0kroner`;
}

function inWords(percent: number): string {
  return String(percent).replace('.', ',');
}

function inARow(words: readonly string[]): string {
  return words.join(', ').replace(/, ([^,]+)$/, ' og $1');
}
