import { expect, test } from 'vitest';
import { whyNotPropose } from './why-not-propose';

const company = {
  id: 'c1',
  name: 'Bakeriet på torget',
  formerNames: ['Gamle Ovn'],
  status: 'partner' as const,
};
const fine = { needState: 'open', company, declinedCompanies: [] };

test.each([
  ['an open need of a partner', fine, null],
  ['a need not opened yet', { ...fine, needState: 'analysed' }, 'need-not-open'],
  ['a paused need', { ...fine, needState: 'paused' }, 'need-paused'],
  ['a closed need', { ...fine, needState: 'closed' }, 'need-closed'],
  ['a paused company', { ...fine, company: { ...company, status: 'paused' } }, 'company-paused'],
  ['a stopped company', { ...fine, company: { ...company, status: 'stopped' } }, 'company-stopped'],
  [
    'a company that is only a lead',
    { ...fine, needState: 'submitted', company: { ...company, status: 'lead' } },
    'company-not-partner',
  ],
  ['her no by name', { ...fine, declinedCompanies: [' bakeriet PÅ torget '] }, 'declined-by-her'],
  ['her no by a former name', { ...fine, declinedCompanies: ['gamle ovn'] }, 'declined-by-her'],
  ['her no by id', { ...fine, declinedCompanies: ['c1'] }, 'declined-by-her'],
  ['her no to another', { ...fine, declinedCompanies: ['Bakeriet'] }, null],
] as const)('%s', (_, circumstances, answer) => {
  expect(whyNotPropose(circumstances)).toBe(answer);
});
