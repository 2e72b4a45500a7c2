import { expect, test } from 'vitest';
import { whyNotPropose } from '../proposals/why-not-propose';
import { everyDeclined, foundInRegister, notInRegister } from './declined-companies';

const bakery = {
  id: 'c1',
  name: 'Bakeriet på torget AS',
  organisationNumber: '999999999',
  formerNames: ['Gamle Ovn AS'],
};
const laundry = { id: 'c2', name: 'Vaskeriet', organisationNumber: null, formerNames: [] };
const register = [bakery, laundry];

test.each([
  ['bakeriet  på TORGET', ['c1']],
  ['Bakeriet på torget as', ['c1']],
  ['999 999 999', ['c1']],
  ['gamle ovn', ['c1']],
  ['Bakeriet', []],
  ['', []],
])('«%s» is found in the register as %j', (said, ids) => {
  expect(foundInRegister({}, [said], register)).toEqual({ [said]: ids });
});

test('a company that takes a new name does not slip past her no', () => {
  const found = foundInRegister({}, ['Vaskeriet'], register);
  const renamed = [bakery, { ...laundry, name: 'Rent og Pent' }];
  const later = foundInRegister(found, ['Vaskeriet'], renamed);
  const declinedCompanies = everyDeclined({
    declinedCompanies: ['Vaskeriet'],
    declinedCompanyIds: Object.values(later).flat(),
  });
  const company = { id: 'c2', name: 'Rent og Pent', formerNames: [], status: 'partner' as const };
  expect(whyNotPropose({ needState: 'open', company, declinedCompanies })).toBe('declined-by-her');
});

test('a no taken back is no longer kept', () => {
  const found = foundInRegister({}, ['Vaskeriet'], register);
  expect(foundInRegister(found, [], register)).toEqual({});
});

test('what is not in the register is told', () => {
  const found = foundInRegister({}, ['Vaskeriet', 'Kiosken'], register);
  expect(notInRegister(['Vaskeriet', 'Kiosken'], found)).toEqual(['Kiosken']);
});
