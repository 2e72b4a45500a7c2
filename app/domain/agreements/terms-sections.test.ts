import { expect, test } from 'vitest';
import { formOfTerms } from './form-of-terms';
import { soundWhole } from './sound-terms.fixture';
import { isInSection, termsSections, type TermsSection } from './terms-sections';

const sections = Object.keys(termsSections) as TermsSection[];
const homesOf = (field: string) => sections.filter((section) => isInSection(section, field));

/** Stands in the terms and is not filled in: the company's name, and our own words. */
const notAsked = ['companyName', 'statement', 'jobseeker', 'specialist'];

test('every field of the form has one section', () => {
  const fields = Object.keys(formOfTerms(soundWhole)).filter((name) => !notAsked.includes(name));
  expect(fields.filter((field) => homesOf(field).length !== 1)).toEqual([]);
});

test.each([
  ['tasks[2].when', 'work'],
  ['times.mon', 'work'],
  ['pay.approvedOn', 'pay'],
  ['riskAssessment', 'safety'],
  ['support.level', 'people'],
  ['firstDay', 'after'],
  ['papers[0].by', 'prepare'],
  ['followUp.paidBy', 'along'],
])('a gap in %s points into %s', (field, section) => {
  expect(homesOf(field)).toEqual([section]);
});
