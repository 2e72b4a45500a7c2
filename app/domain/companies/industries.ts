/**
 * Divisions of SN2007 (the Norwegian standard for industries, NACE rev. 2) where the portal's
 * employers are found: a short list of our own, by the standard's two digits.
 */
export const industries = [
  '01',
  '03',
  '10',
  '16',
  '25',
  '38',
  '41',
  '43',
  '45',
  '46',
  '47',
  '49',
  '52',
  '55',
  '56',
  '62',
  '68',
  '69',
  '81',
  '84',
  '85',
  '86',
  '87',
  '88',
  '91',
  '93',
  '94',
  '96',
] as const;
export type Industry = (typeof industries)[number];
