import { joinWithAnd } from '../../wording/in-a-sentence';
import type { Assessment } from '../assess-pair';
import { type Fit, prior, speaksForFrom } from './fit';

const visits = {
  'on-site': 'Vi kan være med på arbeidsplassen.',
  meetings: 'Vi kan ha møter med arbeidsplassen.',
};

const openness = { 'on-site': 1, meetings: 0.6, none: 0 };

/** Support at the workplace, alike for everyone: how much a person needs never counts here. */
export function scoreSupport({ need: { need } }: Pick<Assessment, 'need'>): Fit {
  const support = need.support === undefined ? prior : openness[need.support];
  const fit = (worthOf(need.mentor) + worthOf(need.contact) + support) / 3;
  const there = [
    need.mentor && 'en som følger opp i arbeidet',
    need.contact && 'en fast kontaktperson',
  ].filter((each) => typeof each === 'string');
  const open = [
    need.mentor === undefined && 'fadder',
    need.contact === undefined && 'kontaktperson',
    need.support === undefined && 'oppfølging på stedet',
  ].filter((each) => typeof each === 'string');
  const missing = [
    need.mentor === false && 'hvem som følger opp i arbeidet',
    need.contact === false && 'hvem som er fast kontaktperson',
    need.support === 'none' && 'når vi kan komme på besøk',
  ].filter((each) => typeof each === 'string');
  const unknown = open.length > 0;
  if (!unknown && fit < speaksForFrom)
    return { fit, unknown, why: `Avtal ${joinWithAnd(missing)}.` };
  const has = there.length > 0 ? `Arbeidsplassen har ${joinWithAnd(there)}.` : '';
  const ours = need.support === undefined || need.support === 'none' ? '' : visits[need.support];
  const ask = open.length > 0 ? `Spør om ${joinWithAnd(open)}.` : '';
  const why =
    [has, ours, ask].filter((each) => each !== '').join(' ') ||
    'Avtal hvem som tar imot og følger opp.';
  return { fit, unknown, why };
}

function worthOf(has: boolean | undefined): number {
  return has === undefined ? prior : has ? 1 : 0;
}
